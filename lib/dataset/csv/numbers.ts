import { type CellReading, refuse } from './reason.ts';

const GROUPED = /^[-+]?\d{1,3}(?:[, ']\d{3})+(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
/** As written where the semicolon parts the columns. */
const DECIMAL_COMMA = /^[-+]?\d+,\d+$/;

/** Full-width digits, other minus signs and spaces as ASCII. */
const folded = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/[\u3001\u060c]/g, ',')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A number as spreadsheets write it: 1,700 · １７００ · 1 700 · 1.7E+11 · 5%. Null where the cell is empty. A comma before
 * exactly three digits marks thousands; any other is a decimal comma.
 */
export function readNumber(cell: string, column: string): CellReading<number | null> {
  const written = folded(cell).replace(/ ?%$/, '');
  if (written === '') return { value: null };
  const digits = GROUPED.test(written)
    ? written.replace(/[, ']/g, '')
    : DECIMAL_COMMA.test(written)
      ? written.replace(',', '.')
      : written;
  const value = PLAIN.test(digits) ? Number(digits) : Number.NaN;
  if (Number.isFinite(value)) return { value };
  return refuse(
    `“${column}”一栏的“${cell}”不是数字；“以上”“左右”等请填在“限定”一栏，单位请填在“单位”一栏。`,
    `“${cell}” in the column “${column}” is not a number; bounds and units have columns of their own.`,
  );
}

/** Whether the cell itself says per cent. */
export const saysPercent = (cell: string): boolean => folded(cell).endsWith('%');
