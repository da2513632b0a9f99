/** Ranges made and ended, scales exchanged, values that change places: what becomes of a value beside one edited digit. */
import { edited } from '../edits.ts';
import { holds } from '../page.ts';
import { type Change, type Changed, found, replaced } from './change.ts';

const within = (note: Parameters<Change>[1]) => note.mention?.value ?? note.span;

/** The words replaced in the note, and what is right then. */
function replacedIn(
  [page, note]: Parameters<Change>,
  place: { start: number; end: number; words: string },
  to: string,
  kinds: Changed['expected']['kinds'] = ['value-changed'],
): Changed | null {
  if (!holds(note.span, place)) return null;
  const { text, spanOf } = edited(page.text, [replaced(place, to)]);
  return { text, expected: { kinds, span: spanOf(note.span), value: { from: place.words, to } } };
}

/** 5% becomes 5%—6%. */
export const rangeMade: Change = (...given) => {
  const [page, note] = given;
  const [place] = found(page.text, /(?<![\d.—~-])\d+(?:\.\d+)?%(?![—~\d-])/g, within(note));
  return place ? replacedIn(given, place, `${place.words}—${Number.parseFloat(place.words) + 1}%`) : null;
};

const RANGE = /\d+(?:\.\d+)?%?[—~－-]+\d+(?:\.\d+)?(?=[%万亿])%?/g;

/** Of a range only its beginning is left. */
export const rangeEnded: Change = (...given) => {
  const [page, note] = given;
  const [place] = found(page.text, RANGE, within(note));
  return place
    ? replacedIn(given, place, /\d+(?:\.\d+)?/.exec(place.words)?.[0] + (place.words.includes('%') ? '%' : ''))
    : null;
};

/** The end of a range is another one. */
export const rangeEndEdited: Change = (...given) => {
  const [page, note] = given;
  const [place] = found(page.text, RANGE, within(note));
  const to = place?.words.replace(/\d+(?=(?:\.\d+)?%?$)/, (digits) => String(Number(digits) + 2));
  return place && to ? replacedIn(given, place, to) : null;
};

/** 300万 becomes 300亿, and the other way round. */
export const scaleEdited: Change = (...given) => {
  const [page, note] = given;
  const [place] = found(page.text, /(?<=\d)[万亿](?!元)/g, within(note));
  return place ? replacedIn(given, place, place.words === '万' ? '亿' : '万') : null;
};

/** 1.2万 becomes 12000: reworded, not changed. */
export const scaleWrittenOut: Change = (...given) => {
  const [page, note] = given;
  const [place] = found(page.text, /(?<![\d.,—~-])\d+(?:\.\d+)?万(?![亿—~-])/g, within(note));
  const made = place && replacedIn(given, place, String(Math.round(Number.parseFloat(place.words) * 1e4)));
  return made ? { text: made.text, expected: { kinds: ['text-changed'], span: made.expected.span } } : null;
};

/** The values of two targets beside each other change places. */
export const valuesExchanged: Change = (page, note) => {
  const own = note.mention?.value;
  const other = page.mentions
    .map(({ value }) => value)
    .find((one) => own && one.start > note.span.end && one.start - note.span.end < 40 && one.text !== own.text);
  if (!own || !other || !/\d/.test(own.text) || !/\d/.test(other.text)) return null;
  const place = { start: own.start, end: own.end };
  const { text, spanOf } = edited(page.text, [replaced(place, other.text), replaced(other, own.text)]);
  return { text, expected: { kinds: ['value-changed', 'ambiguous'], span: spanOf(note.span), others: [] } };
};
