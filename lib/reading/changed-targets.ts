import type { ReportChanges } from '../model/report-changes.ts';
import type { ReadTarget } from '../model/text-version.ts';
import { foldWidth } from '../text/index.ts';

type TargetChanges = Pick<ReportChanges, 'added' | 'removed' | 'edited'>;

const plain = (words: string): string => foldWidth(words).replace(/\s+/g, '');
const nameOf = ({ name, words, valueText }: ReadTarget): string => plain(name || words.replace(valueText, ''));

const sectionOf = ({ section }: ReadTarget): string => section.map(plain).join('/');
const measureOf = ({ quantity }: ReadTarget): string => `${quantity.unit} ${quantity.change}`;

/** From the surest to the least sure sign that two targets are one. */
const SIGNS: readonly ((target: ReadTarget) => string)[] = [
  (target) => [nameOf(target), plain(target.valueText), sectionOf(target), plain(target.words)].join('|'),
  (target) => [nameOf(target), plain(target.valueText), target.strength].join('|'),
  (target) => [nameOf(target), measureOf(target), target.strength, sectionOf(target)].join('|'),
  (target) => [nameOf(target), target.quantity.unit].join('|'),
];

const said = ({ valueText, strength, period }: ReadTarget): string => [plain(valueText), strength, period].join('|');

/** Pairs those that carry the same sign, in text order; a sign that more carry on one side pairs the first of them. */
function pairBy(sign: (target: ReadTarget) => string, before: ReadTarget[], after: ReadTarget[]) {
  const there = Map.groupBy(after, sign);
  const pairs: { before: ReadTarget; after: ReadTarget }[] = [];
  const left = before.filter((one) => {
    const partner = there.get(sign(one))?.shift();
    if (partner) pairs.push({ before: one, after: partner });
    return !partner;
  });
  return { pairs, before: left, after: [...there.values()].flat() };
}

const byPlace = (a: ReadTarget, b: ReadTarget): number => a.start - b.start;

/** Which targets are new, gone, or say something else than before. Linear in their number. */
export function changedTargets(before: readonly ReadTarget[], after: readonly ReadTarget[]): TargetChanges {
  let [gone, fresh] = [[...before], [...after]];
  const edited: TargetChanges['edited'] = [];
  for (const sign of SIGNS) {
    const found = pairBy(sign, gone, fresh);
    gone = found.before;
    fresh = found.after;
    edited.push(...found.pairs.filter((pair) => said(pair.before) !== said(pair.after)));
  }
  return {
    added: fresh.toSorted(byPlace),
    removed: gone.toSorted(byPlace),
    edited: edited.toSorted((a, b) => byPlace(a.after, b.after)),
  };
}
