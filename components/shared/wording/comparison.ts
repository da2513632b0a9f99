import type { Beside, Comparison, Peers, TargetAndOutcome } from '../../../lib/indicators/index.ts';
import { type Locale, words } from '../words/index.ts';
import { sayObserved, sayStanding } from './observed.ts';
import { sayPeriod } from './period.ts';

/** Names of areas by GB/T 2260 code. */
export type AreaNames = ReadonlyMap<string, string>;

/** An area as text runs on: the code where its name is not known. */
export const areaNameOf = (names: AreaNames, code: string): string => names.get(code) ?? code;

/** Totals of larger areas are shown, but nothing is made of their being larger. */
const saysSomething = ({ comparison, notes }: Beside): boolean =>
  comparison.kind !== 'incomparable' && notes.every(({ code }) => code !== 'size');

const joint = (locale: Locale): string => (locale === 'zh' ? '、' : ', ');
const stop = (locale: Locale): string => (locale === 'zh' ? '；' : '; ');
const space = (locale: Locale): string => (locale === 'zh' ? '' : ' ');

/** The parents of the same period that aim at the very same: "与上海市、全国目标相同"; empty for none. */
function saySameParents({ parents }: Comparison, names: AreaNames, locale: Locale): string {
  const same = parents.filter(
    (parent) =>
      saysSomething(parent) &&
      ['same', 'same-number'].includes(parent.comparison.kind) &&
      parent.notes.every(({ code }) => code !== 'period'),
  );
  if (same.length === 0) return '';
  const areas = same.map(({ observation }) => areaNameOf(names, observation.area));
  return words(locale).comparison.sameAs(areas.join(joint(locale)));
}

/** A parent's target and how this one stands to it. */
function sayParent({ observation, comparison }: Beside, names: AreaNames, locale: Locale): string {
  const say = words(locale).comparison;
  const where = [areaNameOf(names, observation.area), sayPeriod(observation.period, locale), say.target].join(' ');
  return `${where} ${sayObserved(observation, locale)}${locale === 'zh' ? '，' : ', '}${say.here(sayStanding(comparison, locale))}`;
}

/** A year's target and outcome: "2023 年目标 +5% 以上，实际 +7%，完成". */
function sayYear({ period, target, outcome, verdict }: TargetAndOutcome, locale: Locale): string {
  const say = words(locale).comparison;
  const parts = [
    target && `${say.target} ${sayObserved(target, locale)}`,
    outcome && `${say.outcome} ${sayObserved(outcome, locale)}`,
    verdict && say.verdicts[verdict.verdict],
  ].filter((part) => part !== null);
  return `${sayPeriod(period, locale)}${locale === 'zh' ? '' : ': '}${parts.join(locale === 'zh' ? '，' : ', ')}`;
}

/** How many comparable areas aim higher, lower, the same; what is nought is left out. */
export function sayPeerCounts({ higher, lower, same }: Peers, locale: Locale): string {
  const say = words(locale).comparison;
  return [higher > 0 && say.peersHigher(higher), lower > 0 && say.peersLower(lower), same > 0 && say.peersSame(same)]
    .filter(Boolean)
    .join(' · ');
}

function sayPeers({ peers }: Comparison, locale: Locale): string {
  if (peers === null) return '';
  const say = words(locale).comparison;
  return `${say.peers(peers.observations.length)}${locale === 'zh' ? '：' : ': '}${sayPeerCounts(peers, locale)}`;
}

/** The nearest thing there is to set beside a target that the dataset does not have itself. */
function sayNearest(comparison: Comparison, names: AreaNames, locale: Locale): string {
  const same = saySameParents(comparison, names, locale);
  const parent = comparison.parents.find(saysSomething);
  if (same !== '') return same;
  if (parent) return sayParent(parent, names, locale);
  if (comparison.outcome) return sayYear(comparison.outcome, locale);
  if (comparison.previous) return sayYear(comparison.previous, locale);
  return sayPeers(comparison, locale);
}

const behind = (head: string, tail: string, locale: Locale): string =>
  tail === '' ? head : `${head}${stop(locale)}${tail}`;

/** One line: whether the dataset has this very target with this value, else the nearest thing it has. */
export function sayVerdict(comparison: Comparison, names: AreaNames, locale: Locale): string {
  const say = words(locale).comparison;
  const head = say.states[comparison.state];
  const [own] = comparison.own;
  if (comparison.state === 'agrees') return behind(head, saySameParents(comparison, names, locale), locale);
  if (comparison.state === 'differs' && own) {
    const standing = say.here(`${space(locale)}${sayStanding(own.comparison, locale)}`.trim());
    return behind(
      head,
      `${say.holds(sayObserved(own.observation, locale))}${locale === 'zh' ? '，' : ', '}${standing}`,
      locale,
    );
  }
  return comparison.state === 'comparable' ? sayNearest(comparison, names, locale) || head : head;
}

const briefYear = ({ period, target, outcome }: TargetAndOutcome, locale: Locale): string => {
  const say = words(locale).comparison;
  const [word, observed] = outcome ? [say.outcome, outcome] : [say.target, target];
  return observed ? `${sayPeriod(period, locale)}${space(locale)}${word} ${sayObserved(observed, locale)}` : '';
};

function briefNearest(comparison: Comparison, names: AreaNames, locale: Locale): string {
  const parent = comparison.parents.find(saysSomething);
  if (parent) return `${areaNameOf(names, parent.observation.area)} ${sayObserved(parent.observation, locale)}`;
  const year = comparison.outcome ?? comparison.previous;
  return year ? briefYear(year, locale) : sayPeers(comparison, locale);
}

/** The same in a few words, for a line of a list; empty where there is nothing to compare. */
export function sayBrief(comparison: Comparison, names: AreaNames, locale: Locale): string {
  const say = words(locale).comparison;
  const [own] = comparison.own;
  if (comparison.state === 'agrees')
    return behind(say.states.agrees, saySameParents(comparison, names, locale), locale);
  if (comparison.state === 'differs' && own) return say.holds(sayObserved(own.observation, locale));
  return comparison.state === 'comparable' ? briefNearest(comparison, names, locale) : '';
}
