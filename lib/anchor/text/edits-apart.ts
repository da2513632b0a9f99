/** Edits between two pieces of text, each a character put in or taken out. */

/** Characters read from a place outwards: on its left side from the end. */
export interface Outwards {
  readonly text: string;
  readonly length: number;
  at(step: number): number;
}

export const onwards = (text: string): Outwards => ({
  text,
  length: text.length,
  at: (step) => text.charCodeAt(step),
});
export const backwards = (text: string): Outwards => ({
  text,
  length: text.length,
  at: (step) => text.charCodeAt(text.length - 1 - step),
});

/** The last row of the table of edits: for each beginning of `now` those that turn `recorded` into it. */
function lastRow(recorded: Outwards, now: Outwards): Uint16Array {
  let row = Uint16Array.from({ length: now.length + 1 }, (_, j) => j);
  let next = new Uint16Array(now.length + 1);
  for (let i = 1; i <= recorded.length; i += 1) {
    const char = recorded.at(i - 1);
    next[0] = i;
    for (let j = 1; j <= now.length; j += 1) {
      next[j] = char === now.at(j - 1) ? (row[j - 1] as number) : Math.min(row[j] as number, next[j - 1] as number) + 1;
    }
    [row, next] = [next, row];
  }
  return row;
}

/** Fewest edits that turn `recorded` into a beginning of `now`, wherever that ends. Cost: the product of both lengths. */
export const editsToBeginning = (recorded: Outwards, now: Outwards): number => Math.min(...lastRow(recorded, now));

/** Fewest edits that turn one text into the other. */
export const editsApart = (a: string, b: string): number =>
  a === b ? 0 : (lastRow(onwards(a), onwards(b)).at(-1) ?? 0);
