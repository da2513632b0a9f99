import { across } from './across.ts';
import type { ReadyMadeTemplate } from './template.ts';

/** Notes of all reports by indicator. */
export const byIndicator: ReadyMadeTemplate = {
  id: 'by-indicator',
  zh: '按指标汇集',
  en: 'Notes by indicator',
  scope: 'notes',
  source: `# {{ words.notes }}\n${across('by_indicator')}`,
};
