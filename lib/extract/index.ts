import type { Mention } from '../model/mention.ts';
import type { ReportType } from '../model/report.ts';
import { foldWidth, readSections, sectionAt } from '../text/index.ts';

export { EXTRACTOR_VERSION } from './version.ts';

/** What is known of the report from outside its text; what is left out is inferred from the text. */
export interface ReportContext {
  type?: ReportType | null;
  /** The plan year, or a span, as SDMX writes time: "2025", "2026-2030". */
  period?: string | null;
}

const LEVEL =
  /(\d+(?:\.\d+)?)([千万亿]*)(%|个百分点|[家项个套张座条处片组户人场幅所名]|人次|公里|平方米|元)(左右|以上|以内)?/g;
const SCALE: Record<string, number> = { 千: 1e3, 万: 1e4, 亿: 1e8 };
const COMPARATOR: Record<string, 'about' | 'ge' | 'le'> = { 左右: 'about', 以上: 'ge', 以内: 'le' };

/**
 * Reads the numeric targets and observed values of a report, in document order.
 * Offsets are UTF-16 units of `text` as given; `value.text` is always the slice.
 */
export const extract = (text: string, context: ReportContext = {}): Mention[] => {
  const folded = foldWidth(text);
  const sections = readSections(text);
  return [...folded.matchAll(LEVEL)].map((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const scale = [...(found[2] ?? '')].reduce((product, mark) => product * (SCALE[mark] ?? 1), 1);
    const grows = folded.slice(start - 2, start) === '增长';
    return {
      role: 'target',
      start,
      end,
      value: {
        start,
        end,
        text: text.slice(start, end),
        amount: Number(found[1]) * scale,
        amountHigh: null,
        unit: found[3] ?? '',
        comparator: COMPARATOR[found[4] ?? ''] ?? 'eq',
        change: grows ? 'up' : 'none',
      },
      names: [],
      indicator: null,
      period: context.period ?? null,
      section: sectionAt(sections, start),
      rule: 'numeral-unit',
      nature: null,
      strength: 'commit',
      basis: [],
    };
  });
};
