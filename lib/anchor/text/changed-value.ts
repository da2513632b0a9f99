import type { ValueChange } from '../../model/selector.ts';
import { lostWords, shareKept } from './content-words.ts';
import { plain, plainText } from './plain-text.ts';
import type { RecordedQuote } from './recorded.ts';
import {
  afterValue,
  beforeValue,
  isYardstick,
  type PassageValue,
  readValue,
  sameValue,
  valuesIn,
} from './value-expression.ts';

/** What other words at a note's place say: another value, the same in other words, or another thing (null). */
export type Rewording = { kind: 'value-changed'; value: ValueChange } | { kind: 'text-changed' } | null;

/** The words that stand now where the value stood, if all other words of the quote are as they were. */
function wordsInItsPlace(exact: string, valueText: string, at: number, words: string): ValueChange | null {
  const left = beforeValue(exact.slice(0, at));
  const right = afterValue(exact.slice(at + valueText.length));
  const fits = words.startsWith(left) && words.endsWith(right) && words.length > left.length + right.length;
  if (!fits) return null;
  return {
    from: exact.slice(left.length, exact.length - right.length),
    to: words.slice(left.length, words.length - right.length),
  };
}

function rewordingOf(value: ValueChange): Rewording {
  const now = readValue(value.to);
  if (!now) return isYardstick(value.to) && value.to !== value.from ? { kind: 'value-changed', value } : null;
  const then = readValue(value.from);
  return then && sameValue(then, now) ? { kind: 'text-changed' } : { kind: 'value-changed', value };
}

/** The target's own value replaced; its name and every other word of the quote are kept. */
function targetRewording(recorded: RecordedQuote, words: string): Rewording {
  const valueText = plain(recorded.selector.target?.valueText ?? '');
  if (valueText === '') return null;
  const { exact } = recorded;
  for (let at = exact.indexOf(valueText); at >= 0; at = exact.indexOf(valueText, at + 1)) {
    const value = wordsInItsPlace(exact, valueText, at, words);
    const rewording = value && rewordingOf(value);
    if (rewording) return rewording;
  }
  return null;
}

const sameInMeaning = (a: PassageValue, b: PassageValue): boolean =>
  a.reading && b.reading ? sameValue(a.reading, b.reading) : a.text === b.text;

const inOrder = (all: readonly PassageValue[], within: readonly PassageValue[]): boolean => {
  let at = 0;
  for (const value of all) {
    while (at < within.length && !sameInMeaning(value, within[at] as PassageValue)) at += 1;
    if (at === within.length) return false;
    at += 1;
  }
  return true;
};

/** Of a passage's content words so many may be gone, where both sides agree; of a target's none. */
const MOST_LOST = 0.2;
/** So many more words than were lost may be put into a passage; where its values are others too, a share of all. */
const MOST_PUT_IN = 3;
const MOST_PUT_IN_WITH_VALUES = 0.3;

/** Names that the segmenter does not know fall into single characters; of those so many must be there. */
const LEAST_CHARACTERS = 0.5;

interface Matter {
  /** The words that carry meaning are still there. */
  isKept: boolean;
  /** And there is hardly anything new, so that another value is the same thing's. */
  isAlone: boolean;
}

function matterOf(recorded: RecordedQuote, then: string, now: string): Matter {
  const lost = lostWords(then, now).length;
  const all = lostWords(then, '').length;
  const putIn = lostWords(now, then).length - lost;
  const isKept = shareKept(then, now) >= LEAST_CHARACTERS;
  // A word more beside a target's name (…的比例) makes it another target.
  if (recorded.selector.target) return { isKept: isKept && lost === 0, isAlone: putIn <= 0 };
  return {
    isKept: isKept && lost <= MOST_LOST * Math.max(1, all) && putIn <= MOST_PUT_IN,
    isAlone: putIn <= Math.max(all > 1 ? 1 : 0, MOST_PUT_IN_WITH_VALUES * all),
  };
}

const LONGEST_UNIT = 6;
const IS_UNIT = /^[\p{L}%‰/]+$/u;

/** Two texts that differ right behind one number, by the word that it is counted in. */
function unitExchanged(then: string, now: string): ValueChange | null {
  let start = 0;
  while (start < Math.min(then.length, now.length) && then[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(then.length, now.length) - start;
  while (end < most && then.at(-1 - end) === now.at(-1 - end)) end += 1;
  // "1." counts lines, and is no number that something is counted by.
  const number = /\d[\d,]*(?:\.\d+)?[百千万亿]*$/u.exec(then.slice(0, start))?.[0];
  const from = then.slice(start, then.length - end);
  const to = now.slice(start, now.length - end);
  const isUnit = (word: string): boolean => word.length <= LONGEST_UNIT && IS_UNIT.test(word);
  return number !== undefined && isUnit(from) && isUnit(to) ? { from: number + from, to: number + to } : null;
}

/** Numbers that white space parts (cells of a table) are two; all other white space is setting. */
const parted = (raw: string): string => plain(raw.replace(/\t|(?<=[\d.])\s+(?=[\d.-])/gu, '|'));

/** A quote as it was read, and the words that stand in its place. */
interface RawWords {
  before: string;
  now: string;
}

/** A plain piece of a text as it is written there, for the reader to see. */
function asWritten(raw: string, piece: string): string {
  const { chars, rawAt } = plainText(raw);
  const at = chars.indexOf(piece);
  return at < 0 || piece === '' ? piece : raw.slice(rawAt(at), rawAt(at + piece.length - 1) + 1);
}

const changedValue = ({ before, now }: RawWords, { from, to }: { from: string[]; to: string[] }): Rewording => ({
  kind: 'value-changed',
  value: {
    from: from.map((piece) => asWritten(before, piece)).join('、'),
    to: to.map((piece) => asWritten(now, piece)).join('、'),
  },
});

const clausesIn = (text: string): number => text.split(/[,;。]/).length;

/** Any passage: the same matter with other values in the same places, or in other words. */
function passageRewording(recorded: RecordedQuote, raw: RawWords): Rewording {
  const exact = parted(raw.before);
  const words = parted(raw.now);
  const then = valuesIn(exact);
  const now = valuesIn(words);
  if (recorded.selector.target && then.values.length < now.values.length && clausesIn(words) > clausesIn(exact))
    return null;
  const matter = matterOf(recorded, then.rest, now.rest);
  if (!matter.isKept) {
    const value = unitExchanged(exact, words);
    return value && changedValue(raw, { from: [value.from], to: [value.to] });
  }
  if (then.values.length !== now.values.length)
    return inOrder(then.values, now.values) ? { kind: 'text-changed' } : null;
  const changed = then.values
    .map((from, i) => ({ from, to: now.values[i] as PassageValue }))
    .filter(({ from, to }) => !sameInMeaning(from, to));
  if (changed.length === 0) {
    // Where the unit is known, its meaning was compared.
    const isUnknown = then.values.some(({ reading }) => reading?.unit === '');
    const value = isUnknown ? unitExchanged(exact, words) : null;
    return value ? changedValue(raw, { from: [value.from], to: [value.to] }) : { kind: 'text-changed' };
  }
  // A date does not become an amount.
  const isOther = changed.some(({ from, to }) => (from.reading === null) !== (to.reading === null));
  if (!matter.isAlone || isOther) return null;
  const said = (side: 'from' | 'to'): string[] => changed.map((one) => one[side].text);
  return changedValue(raw, { from: said('from'), to: said('to') });
}

/**
 * What `words` say where the quote stood.
 *
 * @param words as read, with white space
 */
export function rewording(recorded: RecordedQuote, words: string): Rewording {
  const raw = { before: recorded.selector.quote.exact, now: words };
  const own = recorded.selector.target ? targetRewording(recorded, plain(words)) : null;
  if (own?.kind === 'value-changed') return changedValue(raw, { from: [own.value.from], to: [own.value.to] });
  return own ?? passageRewording(recorded, raw);
}
