import { type Indicator, matchName } from '../../indicators/index.ts';
import type { Change } from '../../model/quantity.ts';
import type { ReaderDataset } from '../join.ts';
import { OWN_CATEGORY } from '../own-indicators.ts';
import { type CellReading, type Reason, refuse } from './reason.ts';

/** Before the label of an indicator that only the reader has. */
export const OWN_PREFIX = 'own:';

/** What a row is of: an entry of the catalogue, or a label of the reader's own. */
export interface RowIndicator {
  readonly id: string | null;
  readonly label: string | null;
  /** The catalogue's entry; null for one of the reader's own. */
  readonly entry: Indicator | null;
  /** What the reader should know of the choice. */
  readonly notes: readonly Reason[];
}

const own = (label: string, notes: readonly Reason[] = []): RowIndicator => ({ id: null, label, entry: null, notes });

const listed = (entry: Indicator): RowIndicator =>
  entry.category === OWN_CATEGORY.id ? own(entry.zh) : { id: entry.id, label: null, entry, notes: [] };

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The indicator by its code, else by its name; a name that the catalogue does not have becomes one of the reader's own. */
export function readIndicator(
  { dataset }: ReaderDataset,
  code: string,
  name: string,
  figure: { readonly unit: string; readonly change: Change },
): CellReading<RowIndicator> {
  const said = code || name;
  if (said === '') return refuse('没有填指标。', 'The indicator is missing.');
  const { catalogue } = dataset;
  const known = catalogue.byId.get(said);
  if (known) return { value: listed(known) };
  if (said.startsWith(OWN_PREFIX)) {
    const label = said.slice(OWN_PREFIX.length).trim();
    return label === '' ? refuse('没有填指标。', 'The indicator is missing.') : { value: own(label) };
  }
  // Without its unit as well: a known indicator in a wrong unit is a fault to be told, and no indicator of the reader's.
  const match =
    matchName(catalogue, [said], figure.unit, { change: figure.change }) ?? matchName(catalogue, [said], '', {});
  const matched = match && catalogue.byId.get(match.id);
  if (matched) return { value: listed(matched) };
  if (CODE.test(said)) {
    return refuse(`指标目录中没有代码“${said}”。`, `The catalogue has no indicator “${said}”.`);
  }
  const note = {
    zh: `指标目录中没有“${said}”，将作为自建指标加入。`,
    en: `The catalogue has no “${said}”; it is added as an indicator of your own.`,
  };
  return { value: own(said, [note]) };
}
