/** A stretch of text, `[start, end)` in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

const FULL_STOPS = '。!?\t';
/** A line that ends so goes on in the next one. */
const RUNNING_ON = ',、:;(——';

const codes = (signs: string): Set<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const stops = codes(FULL_STOPS);
const runningOn = codes(RUNNING_ON);
const NEWLINE = 0x0a;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0d;

/** True where the line that ends at `newline` breaks off in the middle of a sentence. */
const runsOn = (folded: string, newline: number): boolean => {
  let last = newline - 1;
  while (last >= 0 && isBlank(folded.charCodeAt(last))) last -= 1;
  return last >= 0 && runningOn.has(folded.charCodeAt(last));
};

/**
 * Walks the sentences of width-folded text forward: each call gives the sentence that holds `at`, which must not go
 * back. A newline ends a sentence unless the line breaks off after a comma; a tab (a table cell) ends it too.
 */
export const sentenceWalker = (folded: string): ((at: number) => Stretch) => {
  let start = 0;
  let end = 0;
  return (at) => {
    while (end <= at && end < folded.length) {
      start = end;
      end = sentenceEnd(folded, start);
    }
    return { start, end };
  };
};

const SPACE = 0x20;
const POINT = 0x2e;

/** A point that ends a Latin sentence: a space and a capital follow. */
const endsLatin = (folded: string, at: number): boolean => {
  const next = folded.charCodeAt(at + 1);
  const after = folded.charCodeAt(at + 2);
  return (next === SPACE || next === NEWLINE) && after >= 0x41 && after <= 0x5a;
};

const sentenceEnd = (folded: string, from: number): number => {
  for (let i = from; i < folded.length; i += 1) {
    const code = folded.charCodeAt(i);
    if (stops.has(code) || (code === POINT && endsLatin(folded, i)) || (code === NEWLINE && !runsOn(folded, i)))
      return i + 1;
  }
  return folded.length;
};

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const OPEN = 0x28;
const CLOSE = 0x29;
/** A bracket that does not close within this many characters is a stray one. */
const LONGEST_BRACKET = 60;

const closingBracket = (folded: string, open: number, end: number): number => {
  const limit = Math.min(end, open + LONGEST_BRACKET);
  for (let i = open + 1; i < limit; i += 1) if (folded.charCodeAt(i) === CLOSE) return i;
  return -1;
};

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The comma of 1,375,000. */
const inNumber = (folded: string, at: number): boolean =>
  isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1));

const partsClauses = (folded: string, at: number): boolean => {
  const code = folded.charCodeAt(at);
  if (code === SPACE) return folded.charCodeAt(at + 1) === SPACE;
  return code === SEMICOLON || code === COLON || (code === COMMA && !inNumber(folded, at));
};

/** Where the last clause ends: before the stop that closes the sentence. */
const textEnd = (folded: string, { start, end }: Stretch): number => {
  let last = end;
  while (last > start && (stops.has(folded.charCodeAt(last - 1)) || folded.charCodeAt(last - 1) === NEWLINE)) last -= 1;
  return last;
};

/** The clauses of a sentence, parted by comma, semicolon, colon and gaps of two spaces outside brackets; a comma inside a number parts none. */
export const clausesOf = (folded: string, sentence: Stretch): Stretch[] => {
  const clauses: Stretch[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i += 1) {
    const code = folded.charCodeAt(i);
    if (code === OPEN) {
      const close = closingBracket(folded, i, sentence.end);
      if (close > 0) i = close;
    } else if (partsClauses(folded, i)) {
      clauses.push({ start, end: i });
      start = i + 1;
    }
  }
  clauses.push({ start, end: Math.max(start, textEnd(folded, sentence)) });
  return clauses;
};
