/** What becomes of a note on words that stand twice, when one of the two goes, changes, or stays where it is. */
import type { Span } from '../../../lib/model/span.ts';
import { edited } from '../edits.ts';
import { type DriftCase, type Expected, gone, sameWordsAt } from '../expected.ts';
import { noteOn } from '../note.ts';
import { clausesIn, type DriftPage, holds, touches } from '../page.ts';
import type { Random } from '../random.ts';
import { clauseTwice, natural, type Pair, sentenceTwice } from './pairs.ts';
import { originsOf } from './slides.ts';

interface Cut {
  text: string;
  expected: Expected;
}

/** Nobody can tell which of the two is left; where it is the whole sentence, each is as good as the other. */
function untold({ page, own, other }: Pair, left: Span): Expected {
  const sentenceAt = (span: Span): string | null => {
    const sentence = page.sentences.find((one) => holds(one, span));
    return sentence ? page.text.slice(sentence.start, sentence.end) : null;
  };
  return sentenceAt(own) !== null && sentenceAt(own) === sentenceAt(other)
    ? { kinds: ['orphan', 'ambiguous', 'exact', 'moved'], span: null, others: [left] }
    : { kinds: ['orphan', 'ambiguous'], span: null };
}

/** Cuts a stretch out: the note's own words went with it, or they are there still, or that cannot be told. */
function cutOut(pair: Pair, cut: Span): Cut {
  const { page, own, other } = pair;
  const { text, spanOf } = edited(page.text, [{ ...cut, words: '' }]);
  const left = spanOf(touches(cut, own) ? other : own);
  const origins = originsOf(page.text, cut, left.start);
  if (origins.size > 1) return { text, expected: untold(pair, left) };
  return { text, expected: origins.has(own.start) ? sameWordsAt(own, left) : gone };
}

const outermost = (page: DriftPage, span: Span, by: Random): Span | null => {
  const sentence = page.sentences.find((one) => holds(one, span));
  const clause = sentence && clausesIn(page.text, sentence).find((one) => holds(one, span));
  const marked = clause && { start: clause.start, end: Math.min(clause.end + 1, sentence.end) };
  return by.pick([span, clause, marked, sentence].filter((one) => one !== undefined)) ?? null;
};

type Twisted = (pair: Pair, by: Random) => Cut | null;

const ownCut: Twisted = (pair, by) => {
  const cut = outermost(pair.page, pair.own, by);
  return cut && !touches(cut, pair.other) ? cutOut(pair, cut) : null;
};

const otherCut: Twisted = (pair, by) => {
  const cut = outermost(pair.page, pair.other, by);
  return cut && !touches(cut, pair.own) ? cutOut(pair, cut) : null;
};

/** What lies between is cut out, with one of the two. */
const betweenCut: Twisted = (pair, by) => {
  const [first, second] = pair.own.start < pair.other.start ? [pair.own, pair.other] : [pair.other, pair.own];
  // Editors cut words out of a line, not from the middle of one into the next.
  if (second.start - first.end > 300 || pair.page.text.slice(first.end, second.start).includes('\n')) return null;
  const cut = by.next() < 0.5 ? { start: first.start, end: second.start } : { start: first.end, end: second.end };
  return cutOut(pair, cut);
};

const bothCut: Twisted = ({ page, own, other }) => {
  const cuts = [own, other].map((span) => ({ ...span, words: '' }));
  return { text: edited(page.text, cuts).text, expected: gone };
};

const PUT_IN = '以下内容按月更新,由有关部门负责解释。\n';
const shifted = ({ start, end }: Span): Span => ({ start: start + PUT_IN.length, end: end + PUT_IN.length });

/** A paragraph is put in before, and the note's own words are cut out. */
const ownCutAndMoved: Twisted = (pair, by) => {
  const made = ownCut(pair, by);
  const expected = made?.expected;
  if (!expected || expected.span) return null;
  return { text: PUT_IN + made.text, expected: { ...expected, others: (expected.others ?? []).map(shifted) } };
};

const stays: Twisted = ({ page, own }) => {
  const { text, spanOf } = edited(page.text, [{ start: 0, end: 0, words: '经会议审议通过\n' }]);
  return { text, expected: sameWordsAt(own, spanOf(own)) };
};

const twists = { ownCut, otherCut, betweenCut, bothCut, ownCutAndMoved, stays };
const pairings = { natural, clauseTwice, sentenceTwice };

/** @param share how many notes each twist is tried on for each kind of pair */
export function twinCases(page: DriftPage, share: number, by: Random): DriftCase[] {
  return Object.entries(pairings).flatMap(([kind, pairOf]) =>
    Object.entries(twists).flatMap(([name, twist]) =>
      Array.from({ length: share }).flatMap((): DriftCase[] => {
        const pair = pairOf(page, by);
        const made = pair && twist(pair, by);
        if (!pair || !made) return [];
        const { selector, words } = noteOn(pair.page, 'clause', pair.own, null);
        const label = `${name}, ${kind}: ${page.name} “${words.slice(0, 40)}”`;
        const { text: after, expected } = made;
        return [{ change: 'the same words twice', name: label, before: pair.page.text, after, selector, expected }];
      }),
    ),
  );
}
