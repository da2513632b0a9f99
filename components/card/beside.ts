import type { Beside, Comparison, Note, Observation, TargetAndOutcome } from '../../lib/indicators/index.ts';
import type { SourceCard } from '../../lib/messaging/index.ts';
import {
  type AreaNames,
  areaNameOf,
  sayObserved,
  sayPeerCounts,
  sayPeriod,
  sayStanding,
} from '../shared/wording/index.ts';
import { type Locale, words } from '../shared/words/index.ts';

/** One line of what stands beside a target. */
export interface BesideRow {
  /** Whose value of when. */
  readonly what: string;
  readonly value: string;
  /** How the target stands to it, or whether it was met. */
  readonly standing: string;
  readonly tone: 'met' | 'missed' | null;
}

const MOST_RELATED = 3;
const FEW_PEERS = 2;
const MOST_PEER_SOURCES = 4;
const gap = (...parts: string[]): string => parts.filter(Boolean).join(' ');

const ownRow = ({ observation, comparison }: Beside, locale: Locale): BesideRow => {
  const say = words(locale).comparison;
  return {
    what: gap(say.dataset, sayPeriod(observation.period, locale), say.target),
    value: sayObserved(observation, locale),
    standing: sayStanding(comparison, locale),
    tone: null,
  };
};

function yearRow({ period, target, outcome, verdict }: TargetAndOutcome, where: string, locale: Locale): BesideRow {
  const say = words(locale).comparison;
  const both = target !== null && outcome !== null;
  const what = both ? `${say.target} → ${say.outcome}` : outcome ? say.outcome : say.target;
  return {
    what: gap(where, sayPeriod(period, locale), what),
    value: [target, outcome].flatMap((row) => (row ? [sayObserved(row, locale)] : [])).join(' → '),
    standing: verdict === null ? '' : say.verdicts[verdict.verdict],
    tone: verdict === null || verdict.verdict === 'unclear' ? null : verdict.verdict,
  };
}

const parentRow = ({ observation, comparison }: Beside, names: AreaNames, locale: Locale): BesideRow => ({
  what: gap(
    areaNameOf(names, observation.area),
    sayPeriod(observation.period, locale),
    words(locale).comparison.target,
  ),
  value: sayObserved(observation, locale),
  standing: sayStanding(comparison, locale),
  tone: null,
});

/** Another value of the same area: it is called by its own name. */
const relatedRow = ({ observation, comparison }: Beside, locale: Locale): BesideRow => ({
  what: gap(
    observation.name,
    sayPeriod(observation.period, locale),
    observation.strength === 'strive' ? words(locale).strengths.strive : '',
  ),
  value: sayObserved(observation, locale),
  standing: sayStanding(comparison, locale),
  tone: null,
});

/** Comparable areas; where they are few, each with its value. */
function peersRow({ peers }: Comparison, names: AreaNames, locale: Locale): BesideRow[] {
  if (peers === null) return [];
  const { observations } = peers;
  const named = observations.map((row) => gap(areaNameOf(names, row.area), sayObserved(row, locale)));
  return [
    {
      what: words(locale).comparison.peers(observations.length),
      value: named.length > FEW_PEERS ? '' : named.join('、'),
      standing: sayPeerCounts(peers, locale),
      tone: null,
    },
  ];
}

/** All that stands beside a target, the nearest first. An own row that says the same is in the verdict already. */
export function rowsBeside(comparison: Comparison, names: AreaNames, locale: Locale): BesideRow[] {
  const { own, outcome, previous, parents, related } = comparison;
  const rowArea = (year: TargetAndOutcome): string => {
    const row = year.outcome ?? year.target;
    return row ? areaNameOf(names, row.area) : '';
  };
  return [
    ...own.filter((row) => row.comparison.kind !== 'same').map((row) => ownRow(row, locale)),
    ...[outcome, previous].flatMap((year) => (year ? [yearRow(year, rowArea(year), locale)] : [])),
    ...parents.map((parent) => parentRow(parent, names, locale)),
    ...peersRow(comparison, names, locale),
    ...related.slice(0, MOST_RELATED).map((row) => relatedRow(row, locale)),
  ];
}

const besides = ({ own, parents, related }: Comparison): Beside[] => [
  ...own,
  ...parents,
  ...related.slice(0, MOST_RELATED),
];

/** What to mind, each note once. */
export const notesOf = (comparison: Comparison): Note[] => [
  ...new Map(
    [...besides(comparison).flatMap(({ notes }) => notes), ...(comparison.peers?.notes ?? [])].map((note) => [
      note.text,
      note,
    ]),
  ).values(),
];

const yearRows = (year: TargetAndOutcome | null): (Observation | null)[] => (year ? [year.target, year.outcome] : []);

/** Where the values were read, in the order in which they stand. */
export function sourcesOf(comparison: Comparison, sources: ReadonlyMap<string, SourceCard>): SourceCard[] {
  const rows = [
    ...comparison.own.map(({ observation }) => observation),
    ...yearRows(comparison.outcome),
    ...yearRows(comparison.previous),
    ...besides(comparison).map(({ observation }) => observation),
    ...(comparison.peers?.observations ?? []).slice(0, MOST_PEER_SOURCES),
  ];
  const ids = new Set(rows.flatMap((row) => (row ? [row.source] : [])));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}
