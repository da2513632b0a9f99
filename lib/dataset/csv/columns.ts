/** What a column holds. Both forms of the file have the same, but for `areaName` and `indicatorName`. */
export const FIELDS = [
  'area',
  'areaName',
  'period',
  'indicator',
  'indicatorName',
  'status',
  'measure',
  'strength',
  'value',
  'high',
  'unit',
  'comparator',
  'change',
  'nature',
  'basis',
  'name',
  'words',
  'source',
  'sourceDate',
  'sourceAddress',
  'enteredOn',
] as const;
export type Field = (typeof FIELDS)[number];

/** Names of SDMX-CSV, as in seeds/observations; null for what only the plain form has. */
export const SDMX_COLUMNS: Readonly<Record<Field, string | null>> = {
  area: 'REF_AREA',
  areaName: null,
  period: 'TIME_PERIOD',
  indicator: 'INDICATOR',
  indicatorName: null,
  status: 'STATUS',
  measure: 'MEASURE',
  strength: 'STRENGTH',
  value: 'OBS_VALUE',
  high: 'OBS_VALUE_HIGH',
  unit: 'UNIT_MEASURE',
  comparator: 'COMPARATOR',
  change: 'CHANGE',
  nature: 'NATURE',
  basis: 'BASIS',
  name: 'NAME',
  words: 'WORDS',
  source: 'SOURCE',
  sourceDate: 'SOURCE_DATE',
  sourceAddress: 'SOURCE_ADDRESS',
  enteredOn: 'ENTERED_ON',
};

/**
 * What SDMX-CSV 2.0 begins each row with (https://github.com/sdmx-twg/sdmx-csv, data message): which structure the other
 * columns are of, its id, and that the row informs. Nothing of an observation stands in them.
 */
export const SDMX_FRAME = [
  ['STRUCTURE', 'dataflow'],
  ['STRUCTURE_ID', 'PLEDGEMARK:OBSERVATIONS(1.0.0)'],
  ['ACTION', 'I'],
] as const;

/** The plain form. The first name is written, all are read. */
export const PLAIN_COLUMNS: Readonly<Record<Field, readonly string[]>> = {
  area: ['地区代码', '行政区划代码', 'area code'],
  areaName: ['地区', '地区名称', '行政区划', 'area'],
  period: ['时期', '年份', '年度', '时间', 'period', 'year'],
  indicator: ['指标代码', 'indicator code'],
  indicatorName: ['指标', '指标名称', 'indicator name'],
  status: ['类型', '目标或完成', 'status'],
  measure: ['口径', 'measure'],
  strength: ['力度', 'strength'],
  value: ['数值', '值', '指标值', 'value'],
  high: ['数值上限', '上限', 'upper value'],
  unit: ['单位', '计量单位', 'unit'],
  comparator: ['限定', '限定词', 'comparator'],
  change: ['增减', '方向', 'change'],
  nature: ['性质', '指标性质', 'nature'],
  basis: ['计算依据', '统计口径', 'basis'],
  name: ['原文名称', 'name in source'],
  words: ['原文', '原文表述', 'words'],
  source: ['来源', '出处', '来源文件', 'source'],
  sourceDate: ['来源日期', '发布日期', 'source date'],
  sourceAddress: ['来源网址', '网址', '链接', 'source address'],
  enteredOn: ['录入日期', 'entered on'],
};

const tidy = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

const names = (field: Field): string[] => [SDMX_COLUMNS[field] ?? '', ...PLAIN_COLUMNS[field]];

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => names(field).map((name) => [tidy(name), field] as const)).filter(([name]) => name !== ''),
);

const FRAME: ReadonlySet<string> = new Set(SDMX_FRAME.map(([name]) => name));

/** Which column holds what. */
export interface Header {
  readonly at: ReadonlyMap<Field, number>;
  /** Named columns that mean nothing here. */
  readonly ignored: readonly string[];
}

/** Reads the line of column names; of two columns of one meaning the first counts. */
export function readHeader(cells: readonly string[]): Header {
  const at = new Map<Field, number>();
  const ignored: string[] = [];
  for (const [column, cell] of cells.entries()) {
    const field = BY_NAME.get(tidy(cell));
    if (field !== undefined && !at.has(field)) at.set(field, column);
    else if (cell.trim() !== '' && !FRAME.has(cell.trim())) ignored.push(cell.trim());
  }
  return { at, ignored };
}

const NEEDED: readonly (readonly Field[])[] = [
  ['area', 'areaName'],
  ['period'],
  ['indicator', 'indicatorName'],
  ['status'],
  ['value'],
];

/** What no row can do without, by the names of the plain form and of SDMX: 地区代码 (REF_AREA). */
export const missingColumns = ({ at }: Header): string[] =>
  NEEDED.filter((fields) => !fields.some((field) => at.has(field))).map(([field = 'area']) => {
    const [plain = ''] = PLAIN_COLUMNS[field];
    return `${plain} (${SDMX_COLUMNS[field]})`;
  });
