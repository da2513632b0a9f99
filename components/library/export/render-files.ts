import { type Gathered, gather } from '../../../lib/export/gathered.ts';
import {
  distinctFiles,
  type ExportTemplate,
  type ReadyTemplate,
  type RenderedFile,
  readTemplate,
  reportSteps,
  type TemplateFault,
  wholeSteps,
} from '../../../lib/export/templates/index.ts';
import { fail, type Result } from '../../../lib/model/result.ts';
import { stopped } from './form-blob.ts';
import { saidFault } from './said-fault.ts';
import { inTurns, Turns } from './turns.ts';

export interface RenderOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** One file of all reports; null where it was stopped. */
async function renderOne(ready: ReadyTemplate, gathered: Gathered, { onProgress, signal }: RenderOptions) {
  const total = gathered.reports.reduce((sum, { kept }) => sum + kept.length, 0);
  let done = 0;
  const onNote = (): void => {
    done += 1;
    if (done % 100 === 0) onProgress?.(done, total);
  };
  const file = await inTurns(wholeSteps(ready, { ...gathered, onNote }), new Turns(), signal);
  return file === null || !file.ok ? file : { ok: true as const, value: [file.value] };
}

/** The files of a template, made without holding up the page; null where it was stopped. */
async function renderFiles(
  template: ExportTemplate,
  given: Gathered,
  options: RenderOptions,
): Promise<Result<RenderedFile[], TemplateFault> | null> {
  const ready = readTemplate(template);
  if (!ready.ok) return ready;
  const gathered = gather(given);
  if (template.scope === 'notes') return renderOne(ready.value, gathered, options);
  const files: RenderedFile[] = [];
  const turns = new Turns();
  for (const report of gathered.reports) {
    const file = await inTurns(reportSteps(ready.value, gathered, report), turns, options.signal);
    if (file === null || !file.ok) return file;
    files.push(file.value);
    options.onProgress?.(files.length, gathered.reports.length);
  }
  return { ok: true, value: distinctFiles(files) };
}

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
