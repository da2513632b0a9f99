import type { Liquid, Template as Parsed } from 'liquidjs';
import type { Result } from '../../model/result.ts';
import type { ExportedFile } from '../bundle.ts';
import { fileNameFor, plainFileName } from '../file-name.ts';
import { type Gathered, type GatheredReport, gather } from '../gathered.ts';
import { makeEngine } from './engine.ts';
import { faultOf, type TemplateFault } from './fault.ts';
import { fieldsOf } from './field.ts';
import type { ExportTemplate } from './ready/index.ts';
import { reportFields } from './report-fields.ts';
import { reportSubject } from './subjects.ts';
import { templateWords } from './template-words.ts';
import { wholeFields, wholeSubject } from './whole-fields.ts';

/** A file made by a template. `document` names what it is about, the same at every export. */
export interface RenderedFile extends ExportedFile {
  readonly document: string;
}

let shared: Liquid | null = null;
const engine = (): Liquid => {
  shared ??= makeEngine();
  return shared;
};

const attempt = <T>(work: () => T): Result<T, TemplateFault> => {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error: faultOf(error) };
  }
};

/** White lines that the tags leave behind are taken away, but not inside what the reader wrote: only at the file's end. */
const ended = (text: string): string => `${text.trimEnd()}\n`;

/** A template that was read without a fault. */
export interface ReadyTemplate {
  readonly template: ExportTemplate;
  readonly parsed: Parsed[];
}

/** Reads a template; a fault says its line. */
export const readTemplate = (template: ExportTemplate): Result<ReadyTemplate, TemplateFault> =>
  attempt(() => ({ template, parsed: engine().parse(template.source) }));

/** The file of one report. `gathered` as `gather` gave it. */
export const renderReport = (
  { parsed }: ReadyTemplate,
  gathered: Gathered,
  report: GatheredReport,
): Result<RenderedFile, TemplateFault> =>
  attempt(() => {
    const { language } = gathered;
    const subject = reportSubject(gathered, report);
    const scope = { report: fieldsOf(reportFields, subject), words: templateWords(language) };
    return {
      document: report.report.id,
      fileName: fileNameFor(report.report),
      content: ended(engine().renderSync(parsed, scope)),
    };
  });

/** One file of all reports. */
export const renderWhole = (
  { template, parsed }: ReadyTemplate,
  gathered: Gathered,
): Result<RenderedFile, TemplateFault> =>
  attempt(() => {
    const scope = { ...fieldsOf(wholeFields, wholeSubject(gathered)), words: templateWords(gathered.language) };
    return {
      document: template.id,
      fileName: plainFileName(template.name),
      content: ended(engine().renderSync(parsed, scope)),
    };
  });

/** Reports of one name get a number behind it, since a folder has each name once. */
export function distinctFiles(files: readonly RenderedFile[]): RenderedFile[] {
  const taken = new Map<string, number>();
  return files.map((file) => {
    const key = file.fileName.toLowerCase();
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times === 1 ? file : { ...file, fileName: file.fileName.replace(/\.md$/, ` ${times}.md`) };
  });
}

/** Every file that the template makes of these reports: one for each, or one for all. */
export function renderAll(template: ExportTemplate, given: Gathered): Result<RenderedFile[], TemplateFault> {
  const ready = readTemplate(template);
  if (!ready.ok) return ready;
  const gathered = gather(given);
  if (template.scope === 'notes') {
    const whole = renderWhole(ready.value, gathered);
    return whole.ok ? { ok: true, value: [whole.value] } : whole;
  }
  const files: RenderedFile[] = [];
  for (const report of gathered.reports) {
    const file = renderReport(ready.value, gathered, report);
    if (!file.ok) return file;
    files.push(file.value);
  }
  return { ok: true, value: distinctFiles(files) };
}
