import type { DifferencePiece } from '../../model/selector.ts';
import { segmentsOf } from './segments.ts';

const wordsOf = (text: string): string[] => [...segmentsOf(text)].map(({ segment }) => segment);

/** The longest common words in a row need the square of their number; longer passages are told as a whole. */
const MOST_WORDS = 1200;

/** For each pair of places the length of what both have in common from there on, row by row. */
function commonFrom(before: readonly string[], after: readonly string[]): { at(i: number, j: number): number } {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
    }
  }
  return { at: (i, j) => lengths[i * width + j] as number };
}

/** Joins pieces of one kind, and puts what was removed before what was added in its place. */
function collector() {
  const pieces: DifferencePiece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') pieces.push({ kind: 'removed', text: removed });
    if (added !== '') pieces.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  return {
    remove(text: string): void {
      removed += text;
    },
    add(text: string): void {
      added += text;
    },
    keep(text: string): void {
      flush();
      const last = pieces.at(-1);
      if (last?.kind === 'kept') pieces[pieces.length - 1] = { kind: 'kept', text: last.text + text };
      else pieces.push({ kind: 'kept', text });
    },
    finish(): DifferencePiece[] {
      flush();
      return pieces;
    },
  };
}

/** What became of a passage, by words: the fewest removed and added ones. */
export function differenceOf(before: string, after: string): DifferencePiece[] {
  const then = wordsOf(before);
  const now = wordsOf(after);
  const found = collector();
  if (then.length > MOST_WORDS || now.length > MOST_WORDS) {
    found.remove(before);
    found.add(after);
    return found.finish();
  }
  const common = commonFrom(then, now);
  let i = 0;
  let j = 0;
  while (i < then.length || j < now.length) {
    if (i < then.length && then[i] === now[j]) {
      found.keep(then[i] ?? '');
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < then.length && common.at(i + 1, j) >= common.at(i, j + 1))) {
      found.remove(then[i] ?? '');
      i += 1;
    } else {
      found.add(now[j] ?? '');
      j += 1;
    }
  }
  return found.finish();
}
