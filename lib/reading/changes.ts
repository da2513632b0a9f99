import { differenceOf } from '../anchor/text/difference.ts';
import type { Mention } from '../model/mention.ts';
import type { ParagraphChange, ReportChanges } from '../model/report-changes.ts';
import type { DifferencePiece } from '../model/selector.ts';
import type { ReadTarget } from '../model/text-version.ts';
import { alignLines, type LinePair } from './align-lines.ts';
import { changedTargets } from './changed-targets.ts';
import { joinReworded } from './reworded.ts';

/** One wording of a report: its text and what the machine read in it. */
export interface ReadWording {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** What is kept of mentions, in their order. */
export const readTargets = (mentions: readonly Mention[], text: string): ReadTarget[] =>
  mentions.map(({ start, end, role, names, value, indicator, period, section, nature, strength }) => {
    const { amount, amountHigh, unit, comparator, change } = value;
    return {
      start,
      end,
      role,
      words: text.slice(start, end),
      name: names[0]?.text ?? '',
      valueText: value.text,
      quantity: { amount, amountHigh, unit, comparator, change },
      indicator: indicator?.id ?? null,
      period,
      section,
      nature,
      strength,
    };
  });

/** So many changed paragraphs are shown; a report that has more is another report. */
const MOST_PARAGRAPHS = 300;

/** The lines that say something, with where each begins. */
function linesOf(text: string): { lines: string[]; starts: number[] } {
  const lines: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      lines.push(line.trim());
      starts.push(start + line.length - line.trimStart().length);
    }
    start += line.length + 1;
  }
  return { lines, starts };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedTail(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** Words are compared whole, so some of what is the same at the ends goes along. */
const ALONG = 12;

/** The difference inside a paragraph; what is the same at both ends needs no search. */
function reworded(before: string, after: string): DifferencePiece[] {
  const head = sharedLength(before, after);
  const tail = sharedTail(before, after, Math.min(before.length, after.length) - head);
  const from = Math.max(0, head - ALONG);
  const to = Math.max(0, tail - ALONG);
  const kept = (text: string): DifferencePiece[] => (text === '' ? [] : [{ kind: 'kept', text }]);
  const inner = differenceOf(before.slice(from, before.length - to), after.slice(from, after.length - to));
  return [...kept(after.slice(0, from)), ...inner, ...kept(after.slice(after.length - to))];
}

function paragraphChange(
  pair: LinePair,
  before: ReturnType<typeof linesOf>,
  after: ReturnType<typeof linesOf>,
): ParagraphChange {
  const [then, now] = [before.lines[pair.before] ?? '', after.lines[pair.after] ?? ''];
  if (pair.after < 0) {
    return { kind: 'removed', start: before.starts[pair.before] ?? 0, pieces: [{ kind: 'removed', text: then }] };
  }
  const start = after.starts[pair.after] ?? 0;
  if (pair.before < 0) return { kind: 'added', start, pieces: [{ kind: 'added', text: now }] };
  return { kind: 'edited', start, pieces: reworded(then, now) };
}

const isChanged = ({ before, after }: LinePair, then: readonly string[], now: readonly string[]): boolean =>
  before < 0 || after < 0 || then[before] !== now[after];

const isTarget = ({ role }: ReadTarget): boolean => role === 'target';

/** What changed from one wording of a report to the next: targets first, then paragraphs. Cost: about the text's length. */
export function changesBetween(before: ReadWording, after: ReadWording): ReportChanges {
  const [then, now] = [linesOf(before.text), linesOf(after.text)];
  const pairs = joinReworded(alignLines(then.lines, now.lines), then.lines, now.lines);
  const changed = pairs.filter((pair) => isChanged(pair, then.lines, now.lines));
  return {
    ...changedTargets(
      readTargets(before.mentions, before.text).filter(isTarget),
      readTargets(after.mentions, after.text).filter(isTarget),
    ),
    paragraphs: changed.slice(0, MOST_PARAGRAPHS).map((pair) => paragraphChange(pair, then, now)),
    more: Math.max(0, changed.length - MOST_PARAGRAPHS),
  };
}
