import { type Gathered, gather } from '../../../lib/export/gathered.ts';
import {
  distinctFiles,
  type ExportTemplate,
  type RenderedFile,
  readTemplate,
  renderReport,
  renderWhole,
  type TemplateFault,
} from '../../../lib/export/templates/index.ts';
import { fail, type Result } from '../../../lib/model/result.ts';
import { saidFault } from './said-fault.ts';

/** Milliseconds of work between two turns of the page. */
const TURN = 40;
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export interface RenderOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The files of a template, made without holding up the page; null where it was stopped. */
async function renderFiles(
  template: ExportTemplate,
  given: Gathered,
  { onProgress, signal }: RenderOptions = {},
): Promise<Result<RenderedFile[], TemplateFault> | null> {
  const ready = readTemplate(template);
  if (!ready.ok) return ready;
  const gathered = gather(given);
  if (template.scope === 'notes') {
    const whole = renderWhole(ready.value, gathered);
    return whole.ok ? { ok: true, value: [whole.value] } : whole;
  }
  const files: RenderedFile[] = [];
  let turn = performance.now();
  for (const report of gathered.reports) {
    const file = renderReport(ready.value, gathered, report);
    if (!file.ok) return file;
    files.push(file.value);
    if (performance.now() - turn < TURN) continue;
    onProgress?.(files.length, gathered.reports.length);
    await nextTurn();
    if (signal?.aborted) return null;
    turn = performance.now();
  }
  return { ok: true, value: distinctFiles(files) };
}

const stopped = fail('stopped', '已按要求停止，没有导出。', 'Stopped as asked; nothing was exported.');

/** The same, with a fault of the template or a stop as a failure in words. */
export async function renderedFiles(
  template: ExportTemplate,
  gathered: Gathered,
  options: RenderOptions,
): Promise<Result<RenderedFile[]>> {
  const files = await renderFiles(template, gathered, options);
  if (files === null) return stopped;
  if (files.ok) return files;
  return fail('template-fault', saidFault(files.error, 'zh'), saidFault(files.error, 'en'));
}
