/** Two lines that stand for each other, or (one side -1) a line that the other text has no counterpart of. */
export interface LinePair {
  /** Place in the lines before; -1: it is new. */
  readonly before: number;
  /** Place in the lines after; -1: it is gone. */
  readonly after: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Places of the lines that stand once alone in the stretch. */
function uniqueIn(lines: readonly string[], { from, to }: Stretch): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const line = lines[at] ?? '';
    places.set(line, places.has(line) ? -1 : at);
  }
  return places;
}

/** The longest run of pairs that go up on both sides (patience sorting); the pairs come in the order of `before`. */
function rising(pairs: readonly LinePair[]): LinePair[] {
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(({ after }, at) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = at;
  });
  const chain: LinePair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function anchors(before: readonly string[], after: readonly string[], a: Stretch, b: Stretch): LinePair[] {
  const there = uniqueIn(after, b);
  const pairs = [...uniqueIn(before, a)].flatMap(([line, at]) => {
    const place = there.get(line) ?? -1;
    return at >= 0 && place >= 0 ? [{ before: at, after: place }] : [];
  });
  return rising(pairs);
}

const gone = ({ from, to }: Stretch): LinePair[] =>
  Array.from({ length: to - from }, (_, at) => ({ before: from + at, after: -1 }));
const fresh = ({ from, to }: Stretch): LinePair[] =>
  Array.from({ length: to - from }, (_, at) => ({ before: -1, after: from + at }));

/** Lines of a stretch in which no line stands for another; the reworded ones are found by the caller. */
const unaligned = (a: Stretch, b: Stretch): LinePair[] => [...gone(a), ...fresh(b)];

/**
 * Which lines of two texts are the same lines, in order: lines that stand once in both hold the texts together, and what
 * lies between them is aligned in the same way (patience difference). Cost: about the number of lines.
 */
export function alignLines(before: readonly string[], after: readonly string[]): LinePair[] {
  const result: LinePair[] = [];
  const between = (first: Stretch, second: Stretch): void => {
    let [a, b] = [first, second];
    while (a.from < a.to && b.from < b.to && before[a.from] === after[b.from]) {
      result.push({ before: a.from, after: b.from });
      a = { ...a, from: a.from + 1 };
      b = { ...b, from: b.from + 1 };
    }
    const tail: LinePair[] = [];
    while (a.from < a.to && b.from < b.to && before[a.to - 1] === after[b.to - 1]) {
      tail.unshift({ before: a.to - 1, after: b.to - 1 });
      a = { ...a, to: a.to - 1 };
      b = { ...b, to: b.to - 1 };
    }
    const held = a.from < a.to && b.from < b.to ? anchors(before, after, a, b) : [];
    if (held.length === 0) result.push(...unaligned(a, b));
    else {
      let [x, y] = [a.from, b.from];
      for (const pair of held) {
        between({ from: x, to: pair.before }, { from: y, to: pair.after });
        result.push(pair);
        x = pair.before + 1;
        y = pair.after + 1;
      }
      between({ from: x, to: a.to }, { from: y, to: b.to });
    }
    result.push(...tail);
  };
  between({ from: 0, to: before.length }, { from: 0, to: after.length });
  return result;
}
