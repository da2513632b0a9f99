import type { OwnObservation } from '../../storage/index.ts';
import { csvCell } from '../../text/index.ts';
import { areas } from '../areas.ts';
import type { ReaderDataset } from '../join.ts';
import { FIELDS, type Field, PLAIN_COLUMNS, SDMX_COLUMNS, SDMX_FRAME } from './columns.ts';
import { OWN_PREFIX } from './row-indicator.ts';
import { CHANGE, COMPARATOR, MEASURE, NATURE, STATUS, STRENGTH } from './terms.ts';
import { divided, writtenUnit } from './units.ts';

/** `sdmx-csv`: SDMX-CSV 2.0, column names and codes as in seeds/observations; `csv`: Chinese column names and words. */
export type CsvForm = 'sdmx-csv' | 'csv';

type Row = Readonly<Record<Field, string | number | null>>;

function codesOf(own: OwnObservation, { dataset }: ReaderDataset): Row {
  const { unit, scale } = writtenUnit([own.amount, own.amountHigh], own.unit);
  const entry = dataset.catalogue.byId.get(own.indicator ?? '');
  // An entry that a later release took out of the catalogue goes on under its name.
  const label = own.label ?? own.name;
  return {
    area: own.area,
    areaName: areas.name(own.area),
    period: own.period,
    indicator: entry?.id ?? OWN_PREFIX + label,
    indicatorName: entry?.zh ?? label,
    status: own.status,
    measure: own.measure,
    strength: own.strength,
    value: own.amount === null ? null : divided(own.amount, scale),
    high: own.amountHigh === null ? null : divided(own.amountHigh, scale),
    unit,
    comparator: own.comparator,
    change: own.change,
    nature: own.nature,
    basis: own.basis.join('|'),
    name: own.name,
    words: own.words,
    source: own.source.title,
    sourceDate: own.source.date,
    sourceAddress: own.source.address,
    enteredOn: own.enteredOn,
  };
}

function inWords(own: OwnObservation, row: Row): Row {
  return {
    ...row,
    status: STATUS[own.status][0] ?? null,
    measure: MEASURE[own.measure][0] ?? null,
    strength: STRENGTH[own.strength][0] ?? null,
    comparator: COMPARATOR[own.comparator][0] ?? null,
    change: CHANGE[own.change][0] ?? null,
    nature: own.nature && (NATURE[own.nature][0] ?? null),
  };
}

const columnsOf = (form: CsvForm): { field: Field; name: string }[] =>
  FIELDS.flatMap((field) => {
    const name = form === 'csv' ? PLAIN_COLUMNS[field][0] : SDMX_COLUMNS[field];
    return name ? [{ field, name }] : [];
  });

/** A file ready to be offered; a byte order mark tells Excel that it is UTF-8. */
export interface ObservationFile {
  readonly fileName: string;
  readonly mediaType: 'text/csv;charset=utf-8';
  readonly content: string;
}

/**
 * The reader's observations as a file that `readObservationFile` reads back the same: RFC 4180, UTF-8 with a byte order
 * mark, nothing that begins like a formula. What is in the trash is to be left out by the caller.
 *
 * @param day ISO date of today in the reader's own time, for the name
 */
export function writeObservationFile(
  observations: readonly OwnObservation[],
  reader: ReaderDataset,
  form: CsvForm,
  day: string,
): ObservationFile {
  const columns = columnsOf(form);
  const rows = observations.map((own) => {
    const codes = codesOf(own, reader);
    return form === 'csv' ? inWords(own, codes) : codes;
  });
  const frame = form === 'csv' ? [] : SDMX_FRAME;
  const lines = [
    [...frame.map(([name]) => name), ...columns.map(({ name }) => name)],
    ...rows.map((row) => [...frame.map(([, value]) => value), ...columns.map(({ field }) => csvCell(row[field]))]),
  ].map((cells) => cells.join(','));
  return {
    fileName: form === 'csv' ? `我的指标数据-${day}.csv` : `pledgemark-observations-${day}.csv`,
    mediaType: 'text/csv;charset=utf-8',
    content: `\ufeff${lines.join('\r\n')}\r\n`,
  };
}
