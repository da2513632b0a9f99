// Chinese has no spaces, so it is found by pairs of neighbouring characters; all else by words.

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const HAN_COUNT = LAST_HAN - FIRST_HAN + 1;

const OTHER = 0;
const HAN = 1;
const WORD = 2;

const kindOf = (code: number): number => {
  if (code >= FIRST_HAN && code <= LAST_HAN) return HAN;
  return /[\p{L}\p{N}_]/u.test(String.fromCharCode(code)) ? WORD : OTHER;
};

/** What each UTF-16 unit is; a look-up is many times faster than the comparisons. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));

export const isWordAt = (text: string, at: number): boolean => KINDS[text.charCodeAt(at)] === WORD;

const POINT = 46;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the word that begins at `from` ends; a point between digits belongs to the number. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const inNumber = code === POINT && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
    if (KINDS[code] !== WORD && !inNumber) break;
    at += 1;
  }
  return at;
}

/** A pair of Han characters as one small integer. */
const pairOf = (first: number, second: number): number => (first - FIRST_HAN) * HAN_COUNT + (second - FIRST_HAN);

/** Whether a text is one pair of Han characters and nothing else. */
export const isPair = (text: string): boolean =>
  text.length === 2 && KINDS[text.charCodeAt(0)] === HAN && KINDS[text.charCodeAt(1)] === HAN;

/** Told of each token of a text, in its order. */
export interface TokenVisitor {
  pair(pair: number): void;
  word(word: string, start: number, end: number): void;
}

/**
 * Walks over the pairs of Han characters and the words of a text.
 *
 * @param text folded
 */
export function eachToken(text: string, visitor: TokenVisitor): void {
  let before = OTHER;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] ?? OTHER;
    if (kind === HAN && before === HAN) visitor.pair(pairOf(text.charCodeAt(at - 1), code));
    before = kind;
    if (kind === WORD) {
      const end = wordEnd(text, at);
      visitor.word(text.slice(at, end), at, end);
      at = end;
    } else {
      at += 1;
    }
  }
}
