import type { Extraction } from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';

const COLUMNS = [
  'role',
  'name',
  'indicator',
  'amount',
  'amountHigh',
  'unit',
  'comparator',
  'change',
  'strength',
  'nature',
  'basis',
  'period',
  'section',
  'text',
  'start',
  'end',
] as const;

type Cell = string | number | null;

const rowOf = (mention: Mention): Record<(typeof COLUMNS)[number], Cell> => ({
  role: mention.role,
  name: mention.names[0]?.text ?? null,
  indicator: mention.indicator?.id ?? null,
  amount: mention.value.amount,
  amountHigh: mention.value.amountHigh,
  unit: mention.value.unit,
  comparator: mention.value.comparator,
  change: mention.value.change,
  strength: mention.strength,
  nature: mention.nature,
  basis: mention.basis.join(' '),
  period: mention.period,
  section: mention.section.join(' / '),
  text: mention.value.text,
  start: mention.start,
  end: mention.end,
});

/** Spreadsheets run what begins like a formula; an apostrophe makes it words. Numbers are left numbers. */
const harmless = (words: string): string => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words);

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const words = harmless(value);
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** One row a mention, RFC 4180, with a header row. */
export function toCsv({ mentions }: Extraction): string {
  const rows = mentions.map(rowOf).map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}
