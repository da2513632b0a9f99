import { type PreparedText, prepare, resolve } from '../../lib/anchor/text/index.ts';
import type { AnchorVerdict } from '../../lib/model/selector.ts';
import type { DriftCase } from './expected.ts';
import { type Judgement, judge, judgePlace } from './judge.ts';
import { quoteMatch } from './matcher.ts';

export interface Result {
  one: DriftCase;
  verdict: AnchorVerdict;
  ours: Judgement;
  /** The plain quote matcher says no kind: its place alone is judged, when it is asked for, since it takes long. */
  readonly matcher: Judgement;
}

export function verdictsOn(cases: readonly DriftCase[]): Result[] {
  let last: PreparedText | null = null;
  return cases.map((one) => {
    if (last?.text !== one.after) last = prepare(one.after);
    const verdict = resolve(last, one.selector);
    let matched: Judgement | null = null;
    return {
      one,
      verdict,
      ours: judge(verdict, one),
      get matcher() {
        matched ??= judgePlace(quoteMatch(one.after, one.selector), one);
        return matched;
      },
    };
  });
}

export interface Tally {
  cases: number;
  right: number;
  falseAnchors: number;
}

/** How one of the two did. */
export function tally(results: readonly Result[], who: 'ours' | 'matcher'): Tally {
  const count = (judgement: Judgement): number => results.filter((one) => one[who] === judgement).length;
  return { cases: results.length, right: count('right'), falseAnchors: count('wrong-place') };
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const HEADS = ['change', 'cases', 'right', 'false', 'lost', 'kind', 'matcher right', 'matcher false', 'matcher lost'];

function row(name: string, results: readonly Result[]): string[] {
  const of = (who: 'ours' | 'matcher', judgement: Judgement): string =>
    String(results.filter((one) => one[who] === judgement).length);
  return [
    name,
    String(results.length),
    percent(tally(results, 'ours').right, results.length),
    of('ours', 'wrong-place'),
    of('ours', 'lost'),
    of('ours', 'wrong-kind'),
    percent(tally(results, 'matcher').right, results.length),
    of('matcher', 'wrong-place'),
    of('matcher', 'lost'),
  ];
}

/** One row for each change, and one for all. */
export function tableOf(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ one }) => one.change))];
  const rows = names.map((name) =>
    row(
      name,
      results.filter(({ one }) => one.change === name),
    ),
  );
  const all = [HEADS, ...rows, row('all', results)];
  const widths = HEADS.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return all.map(line).join('\n');
}
