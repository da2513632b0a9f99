import type { Mention } from '../model/mention.ts';
import { readyLanguage } from './language.ts';
import { zh } from './packs/zh/index.ts';
import { type ReportContext, readReport } from './report-reader.ts';

export type { ReportContext } from './report-reader.ts';
export { EXTRACTOR_VERSION } from './version.ts';

const chinese = readyLanguage(zh);

/**
 * Reads the targets and observed values of a report, in document order.
 * Offsets are UTF-16 units of `text` as given, and `value.text` is always the slice; other numbers are not listed.
 */
export const extract = (text: string, context: ReportContext = {}): Mention[] => readReport(chinese, text, context);
