import { fail } from '../model/result.ts';

export const stoppedWriting = fail(
  'stopped',
  '已按要求停止；写好的文件是完整的，其余保持原样。',
  'Stopped as asked; files that were written are whole, the others stand as they were.',
);
