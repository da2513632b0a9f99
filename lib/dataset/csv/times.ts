import { type CellReading, refuse } from './reason.ts';

const QUARTERS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

const two = (digits: string): string => digits.padStart(2, '0');

/** Half-width, with one kind of dash, without spaces. */
const tidy = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\u2010-\u2015~至]/g, '-')
    .replace(/\s/g, '')
    .replace(/\.0+$/, '');

/** By form of writing; the first that fits gives the period as SDMX writes it. */
const PERIODS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^(\d{4})年?度?$/, ([year = '']) => year],
  [/^(\d{4})年?-(\d{4})年?$/, ([from = '', to = '']) => `${from}-${to}`],
  [/^(\d{4})-?[Ss]([12])$/, ([year = '', half = '']) => `${year}-S${half}`],
  [/^(\d{4})年([上下])半年$/, ([year = '', half = '']) => `${year}-S${half === '上' ? 1 : 2}`],
  [/^(\d{4})-?[Qq]([1-4])$/, ([year = '', quarter = '']) => `${year}-Q${quarter}`],
  [/^(\d{4})年第?([一二三四1-4])季度$/, ([year = '', quarter = '']) => `${year}-Q${QUARTERS[quarter] ?? quarter}`],
  [/^(\d{4})[-/年](0?[1-9]|1[0-2])月?$/, ([year = '', month = '']) => `${year}-${two(month)}`],
];

const runsForward = (period: string): boolean => {
  const [from = '', to = ''] = period.split('-');
  return to.length !== 4 || from < to;
};

/** A period as people write it (2025年, 2026—2030年, 2026年上半年, 2026年一季度, 2025年3月) as SDMX writes it. */
export function readPeriod(cell: string): CellReading<string> {
  const written = tidy(cell);
  for (const [form, write] of PERIODS) {
    const parts = form.exec(written)?.slice(1);
    const period = parts && write(parts);
    if (period && period >= '1949' && period < '2101' && runsForward(period)) return { value: period };
  }
  return cell === ''
    ? refuse('没有填时期（如 2025、2026-2030）。', 'The period is missing (such as 2025 or 2026-2030).')
    : refuse(
        `“${cell}”不是时期；应如 2025、2026-2030、2026-S1。`,
        `“${cell}” is not a period such as 2025, 2026-2030 or 2026-S1.`,
      );
}

const exists = (year: string, month: string, day: string): boolean =>
  Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** A date as exactly as it is given: 2025-03-05, 2025/3/5, 2025年3月5日, 2025-03, 2025. Null where the cell is empty. */
export function readDate(cell: string, column: string): CellReading<string | null> {
  if (cell === '') return { value: null };
  const parts = /^(\d{4})(?:[-/.年](0?[1-9]|1[0-2])(?:[-/.月](0?[1-9]|[12]\d|3[01])日?)?月?)?年?$/.exec(tidy(cell));
  const [, year = '', month, day] = parts ?? [];
  if (parts && (month === undefined || day === undefined || exists(year, month, day))) {
    return { value: [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-') };
  }
  return refuse(
    `“${column}”一栏的“${cell}”不是日期；应如 2025-03-05。`,
    `“${cell}” in the column “${column}” is not a date such as 2025-03-05.`,
  );
}
