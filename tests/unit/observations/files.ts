/** A file as a spreadsheet saves it: column names, then rows, and how they are written. */
export interface Sheet {
  readonly delimiter?: string;
  readonly newline?: string;
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le';
}

const HEAD = '地区代码,地区,时期,指标代码,指标,类型,口径,数值,数值上限,单位,限定,增减,来源,来源日期'.split(',');
export type Column =
  | '地区代码'
  | '地区'
  | '时期'
  | '指标代码'
  | '指标'
  | '类型'
  | '口径'
  | '数值'
  | '数值上限'
  | '单位'
  | '限定'
  | '增减'
  | '来源'
  | '来源日期'
  | '原文';

/** A row that can be read, but for what is changed. */
export const row = (cells: Partial<Record<Column, string>> = {}): Partial<Record<Column, string>> => ({
  地区代码: '310106',
  时期: '2031',
  指标: '高新技术企业',
  类型: '目标',
  数值: '650',
  单位: '家',
  来源: '示例文件',
  ...cells,
});

const quoted = (cell: string, delimiter: string): string =>
  new RegExp(`["\r\n${delimiter}]`).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

export function sheet(
  rows: readonly Partial<Record<Column, string>>[],
  { delimiter = ',', newline = '\r\n' }: Sheet = {},
): string {
  const columns = [...HEAD, ...(rows.some((one) => '原文' in one) ? ['原文'] : [])] as Column[];
  const lines = [columns, ...rows.map((one) => columns.map((column) => one[column] ?? ''))];
  return lines.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + newline).join('');
}

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  const units = [0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))];
  for (const [at, unit] of units.entries()) view.setUint16(at * 2, unit, true);
  return bytes;
};

/** GB 18030 by looking each pair of bytes up: the platform has a decoder only. */
const GB_PAIRS: ReadonlyMap<string, readonly [number, number]> = (() => {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return pairs;
})();

const gb = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => GB_PAIRS.get(character) ?? [character.charCodeAt(0)]));

export function bytesOf(text: string, encoding: Sheet['encoding'] = 'utf-8'): Uint8Array {
  if (encoding === 'gb18030') return gb(text);
  if (encoding === 'utf-16le') return utf16(text);
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}
