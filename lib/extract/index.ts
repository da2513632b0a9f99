import type { Mention } from '../model/mention.ts';
import { finish, type Steps } from '../text/index.ts';
import { type Language, readyLanguage } from './language.ts';
import type { LanguagePack } from './pack.ts';
import { en } from './packs/en/index.ts';
import { zh } from './packs/zh/index.ts';
import { type ReportContext, readReport } from './report-reader.ts';

export type { ReportContext } from './report-reader.ts';
export { EXTRACTOR_VERSION } from './version.ts';

/** Made ready when first asked for: most reports are Chinese, and a page that is brought this code may be none. */
const once = (pack: LanguagePack): (() => Language) => {
  let ready: Language | null = null;
  return () => {
    ready ??= readyLanguage(pack);
    return ready;
  };
};

const inChinese = once(zh);
const inEnglish = once(en);

/** A text with words and without a single Han character is English; a Chinese report may well begin with Latin letters. */
const languageOf = (text: string): Language =>
  /\p{Script=Han}/u.test(text) || !/[a-z]{3}/.test(text) ? inChinese() : inEnglish();

/**
 * Reads the targets and observed values of a report, in document order.
 * Offsets are UTF-16 units of `text` as given, and `value.text` is always the slice; other numbers are not listed.
 */
export const extract = (text: string, context: ReportContext = {}): Mention[] => finish(extractSteps(text, context));

/**
 * The same with places to pause, each with the mentions read since the last one (tables before prose). The result holds
 * all of them in document order.
 */
export const extractSteps = (text: string, context: ReportContext = {}): Steps<Mention[], readonly Mention[]> =>
  readReport(languageOf(text), text, context);
