import { comparableAreas } from '../areas.ts';
import type { Indicator } from '../catalogue.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Observation } from '../observation.ts';
import { overlap, yearBefore } from '../periods.ts';
import { type Beside, setBeside } from './beside.ts';
import type { Comparison, HighlightState, Peers } from './comparison.ts';
import { lastKnown, targetAndOutcome } from './outcomes.ts';
import { summarise } from './summary.ts';
import type { TargetReading } from './target-reading.ts';

/** `without`: ids of sources to leave out, such as the open document itself. */
export interface CompareContext {
  readonly without?: ReadonlySet<string>;
}

type Rows = readonly Observation[];

/** What the parts of a comparison share. `rows` gives an indicator's observations in an area, without those left out. */
interface Desk {
  readonly dataset: Dataset;
  readonly reading: TargetReading;
  readonly indicator: Indicator;
  readonly rows: (indicator: string, area: string) => Rows;
}

const CLOSENESS: Record<Beside['comparison']['kind'], number> = {
  same: 0,
  'same-number': 1,
  overlapping: 2,
  higher: 2,
  lower: 2,
  incomparable: 3,
};

const byCloseness = (a: Beside, b: Beside): number => CLOSENESS[a.comparison.kind] - CLOSENESS[b.comparison.kind];

const besides = ({ dataset, reading }: Desk, rows: Rows): Beside[] =>
  rows.flatMap((row) => setBeside(dataset, reading, row) ?? []);

const spans = ['年均', '累计'];

/** The same measure (for a yardstick, which shows none, any), and a yearly average only beside another. */
const sameFace = (reading: TargetReading, row: Observation): boolean =>
  (row.measure === reading.measure || row.amount === null || reading.quantity.amount === null) &&
  spans.every((word) => row.basis.includes(word) === reading.basis.includes(word));

const targetsOf = (rows: Rows, period: string): Rows =>
  rows.filter((row) => row.status === 'target' && row.period === period);

function ownRows(desk: Desk): Beside[] {
  const { reading, indicator } = desk;
  if (reading.area === null || reading.period === null) return [];
  const rows = targetsOf(desk.rows(indicator.id, reading.area), reading.period).filter(
    (row) => row.strength === reading.strength && sameFace(reading, row),
  );
  return besides(desk, rows)
    .filter(({ comparison, observation }) => comparison.kind !== 'incomparable' || observation.amount === null)
    .sort(byCloseness);
}

/** The parent's target that is nearest to the reading: of its period, its indicator, its measure, in this order. */
function parentRow(desk: Desk, area: string, ids: readonly string[]): Beside[] {
  const { reading } = desk;
  const rows = ids.flatMap((id) => desk.rows(id, area)).filter((row) => row.status === 'target');
  const before = reading.period === null ? null : yearBefore(reading.period);
  const rank = (row: Observation): number =>
    (row.period === reading.period ? 0 : 8) +
    (row.measure === reading.measure ? 0 : 4) +
    (row.strength === 'commit' ? 0 : 2) +
    (row.indicator === desk.indicator.id ? 0 : 1);
  const timely = rows.filter((row) => row.period === reading.period || row.period === before);
  const [best] = [...timely].sort((a, b) => rank(a) - rank(b));
  return best === undefined ? [] : besides(desk, [best]);
}

function parentsOf(desk: Desk): Beside[] {
  const { dataset, reading, indicator } = desk;
  if (reading.area === null) return [];
  const ids = [indicator.id, ...dataset.neighbours(indicator.id).comparable.map(({ id }) => id)];
  return dataset.areas.parents(reading.area).flatMap((area) => parentRow(desk, area, ids));
}

/** An area that says it in two documents counts once. */
const oncePerArea = (rows: Rows): Rows => [...new Map([...rows].reverse().map((row) => [row.area, row])).values()];

function peersOf(desk: Desk, left: (row: Observation) => boolean): Peers | null {
  const { dataset, reading, indicator } = desk;
  const { area, period } = reading;
  if (area === null || period === null) return null;
  const rows = targetsOf(dataset.observations(indicator.id).filter(left), period).filter(
    (row) =>
      row.strength === 'commit' && row.measure === reading.measure && comparableAreas(dataset.areas, area, row.area),
  );
  const set = besides(desk, oncePerArea(rows)).filter(({ comparison }) => comparison.kind !== 'incomparable');
  const count = (...kinds: string[]): number => set.filter(({ comparison }) => kinds.includes(comparison.kind)).length;
  if (set.length === 0) return null;
  const observations = set.map(({ observation }) => observation);
  const notes = set[0]?.notes.filter(({ code }) => code === 'size') ?? [];
  return {
    higher: count('lower'),
    lower: count('higher'),
    same: count('same', 'same-number', 'overlapping'),
    observations,
    notes,
  };
}

/** Other targets of the area: of the period in another measure or strength, of a span around it, of its neighbours. */
function relatedRows(desk: Desk, own: readonly Beside[]): Beside[] {
  const { dataset, reading, indicator } = desk;
  const { area, period } = reading;
  if (area === null || period === null) return [];
  const taken = new Set(own.map(({ observation }) => observation));
  const { comparable, confusable } = dataset.neighbours(indicator.id);
  const others = [...comparable, ...confusable];
  const mine = desk
    .rows(indicator.id, area)
    .filter(
      (row) => row.status === 'target' && !taken.has(row) && (row.period === period || overlap(row.period, period)),
    );
  return besides(desk, [...mine, ...others.flatMap(({ id }) => targetsOf(desk.rows(id, area), period))]);
}

function stateOf(own: readonly Beside[], others: boolean): HighlightState {
  if (own[0]?.comparison.kind === 'same') return 'agrees';
  if (own.length > 0) return 'differs';
  return others ? 'comparable' : 'known';
}

const UNLISTED = {
  state: 'unlisted',
  indicator: null,
  own: [],
  previous: null,
  outcome: null,
  parents: [],
  peers: null,
  related: [],
} as const;

/**
 * Sets a target beside what the dataset knows: its own row for this area and period, last year's target and outcome,
 * the parents' targets, comparable areas, and the values that must not be mistaken for it.
 * At most a millisecond on an open dataset.
 */
export function compare(reading: TargetReading, dataset: Dataset, context: CompareContext = {}): Comparison {
  const indicator = dataset.catalogue.byId.get(reading.indicator ?? '');
  if (indicator === undefined) return { ...UNLISTED, summary: summarise(dataset, reading, UNLISTED) };
  const left = (row: Observation): boolean => !(context.without?.has(row.source) ?? false);
  const rows = (id: string, area: string): Rows => dataset.observationsIn(id, area).filter(left);
  const desk: Desk = { dataset, reading, indicator, rows };
  const here = reading.area === null ? [] : rows(indicator.id, reading.area);
  const own = ownRows(desk);
  const previous = lastKnown(here, reading.period, reading.measure, indicator);
  const now = targetAndOutcome(here, reading.period, reading.measure, indicator);
  const outcome = now?.outcome == null ? null : now;
  const parents = parentsOf(desk);
  const peers = peersOf(desk, left);
  const related = relatedRows(desk, own);
  const beside = [...parents, ...related].some(({ comparison }) => comparison.kind !== 'incomparable');
  const others = beside || [previous, outcome, peers].some((part) => part !== null);
  const parts = { state: stateOf(own, others), indicator, own, previous, outcome, parents, peers, related };
  return { ...parts, summary: summarise(dataset, reading, parts) };
}
