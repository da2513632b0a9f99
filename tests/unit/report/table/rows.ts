import type { ReportType } from '../../../../lib/model/report.ts';
import { AREA_LINES } from '../../../../lib/report/areas.data.ts';

/** A title and an address as sites have them, the page's text, and what a reader says it is. */
export interface TableRow {
  readonly title: string;
  readonly address: string | null;
  /** Lines at the top of the text, before the body. */
  readonly opening: string;
  readonly body: string;
  /** Null: no report. */
  readonly type: ReportType | null;
  readonly area: string | null;
  readonly period: string | null;
}

interface Place {
  readonly code: string;
  readonly name: string;
  readonly above: string;
}

const lines = AREA_LINES.trim().split('\n');
const ownName = (head: string): string => head.slice(4).split('~')[0] ?? '';
const provinces = new Map(
  lines.flatMap((line) =>
    /^\d\d00/.test(line) ? [[line.slice(0, 2), ownName(line.split('|')[0] ?? '')] as const] : [],
  ),
);

/** Today's areas, read from the lines by themselves, so that the table does not lean on what it tests. */
const PLACES: readonly Place[] = lines.flatMap((line) => {
  const [head = '', ...counties] = line.split('|');
  const group = head.slice(0, 4);
  const own = ownName(head);
  const above = provinces.get(group.slice(0, 2)) ?? '';
  const below = counties.filter((county) => county[2] !== '~');
  return [
    ...(own === '' ? [] : [{ code: `${group}00`, name: own, above: group.endsWith('00') ? '' : above }]),
    ...below.map((county) => ({
      code: group + county.slice(0, 2),
      name: county.slice(2).split('~')[0] ?? '',
      above: own === '' ? above : own,
    })),
  ];
});

/** 昆山市, or 福州市/鼓楼区 where several areas have the name. */
export function codeOf(name: string): string {
  if (name === '全国') return '100000';
  const [last = '', above] = name.split('/').reverse();
  const found = PLACES.filter(
    (place) => place.name === last && (above ?? place.above) === place.above && place.above !== name,
  );
  if (found.length !== 1) throw new Error(`${name}: ${found.length} areas`);
  return found[0]?.code ?? '';
}

/** One row a line: `title | area | period | address | opening`, the last two where it needs them; `#` begins a remark. */
export function rowsOf(type: ReportType | null, bodies: readonly string[], lines: string): TableRow[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [title = '', area = '', period = '', address = '', opening = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return {
        title,
        address: address === '' ? null : address,
        opening,
        body: bodies[index % bodies.length] ?? '',
        type,
        area: area === '' ? null : codeOf(area),
        period: period === '' ? null : period,
      };
    });
}
