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
import { finished, type Steps, stepsOf } from './steps.ts';
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

/**
 * Milliseconds that a template may take. In one go, as for a preview, it holds up the page; in steps the reader can stop
 * it, and only one that would never end is to be ended.
 */
const AT_ONCE = 3_000;
const IN_STEPS = 900_000;

const attempt = <T>(work: () => T): Result<T, TemplateFault> => {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error: faultOf(error) };
  }
};

function* attemptSteps<T>(work: Steps<T>): Steps<Result<T, TemplateFault>> {
  try {
    return { ok: true, value: yield* work };
  } catch (error) {
    return { ok: false, error: faultOf(error) };
  }
}

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

function* rendered(parsed: Parsed[], scope: object, renderLimit: number): Steps<string> {
  return ended(String(yield* stepsOf(engine()._render(parsed, scope, { sync: true, renderLimit }))));
}

function* reportFile(
  { parsed }: ReadyTemplate,
  gathered: Gathered,
  report: GatheredReport,
  limit: number,
): Steps<RenderedFile> {
  const { language } = gathered;
  const scope = { report: fieldsOf(reportFields, reportSubject(gathered, report)), words: templateWords(language) };
  return {
    document: report.report.id,
    fileName: fileNameFor(report.report),
    content: yield* rendered(parsed, scope, limit),
  };
}

function* wholeFile({ template, parsed }: ReadyTemplate, gathered: Gathered, limit: number): Steps<RenderedFile> {
  const whole = yield* wholeSubject(gathered, template.source);
  const scope = { ...fieldsOf(wholeFields, whole), words: templateWords(gathered.language) };
  return {
    document: template.id,
    fileName: plainFileName(template.name),
    content: yield* rendered(parsed, scope, limit),
  };
}

/** The file of one report, in steps. `gathered` as `gather` gave it. */
export const reportSteps = (
  ready: ReadyTemplate,
  gathered: Gathered,
  report: GatheredReport,
): Steps<Result<RenderedFile, TemplateFault>> => attemptSteps(reportFile(ready, gathered, report, IN_STEPS));

/** One file of all reports, in steps. */
export const wholeSteps = (ready: ReadyTemplate, gathered: Gathered): Steps<Result<RenderedFile, TemplateFault>> =>
  attemptSteps(wholeFile(ready, gathered, IN_STEPS));

/** The file of one report, at once. */
export const renderReport = (
  ready: ReadyTemplate,
  gathered: Gathered,
  report: GatheredReport,
): Result<RenderedFile, TemplateFault> => finished(attemptSteps(reportFile(ready, gathered, report, AT_ONCE)));

/** One file of all reports, at once. */
export const renderWhole = (ready: ReadyTemplate, gathered: Gathered): Result<RenderedFile, TemplateFault> =>
  finished(attemptSteps(wholeFile(ready, gathered, AT_ONCE)));

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
    const whole = finished(wholeSteps(ready.value, gathered));
    return whole.ok ? { ok: true, value: [whole.value] } : whole;
  }
  const files: RenderedFile[] = [];
  for (const report of gathered.reports) {
    const file = finished(reportSteps(ready.value, gathered, report));
    if (!file.ok) return file;
    files.push(file.value);
  }
  return { ok: true, value: distinctFiles(files) };
}
