/**
 * What becomes of notes as reports change, ours and the plain quote matcher side by side: `npm run drift`. The cases over
 * the project's own pages are those of the test suite; those over real reports, some of them held out while the rules were
 * made, are left out where the reports do not lie beside the project. `--failures` lists what was not right,
 * `--bare` takes from the selectors what `describe` knows of the whole text, `--barest` also what stood beside the words; a
 * number is another chance.
 */
import { corpusCases, heldOutCases, missingCorpus } from '../drift/corpus-pages.ts';
import type { DriftCase } from '../drift/expected.ts';
import { handWritten } from '../drift/hand-written/index.ts';
import { showsPlace } from '../drift/judge.ts';
import { ownCases } from '../drift/own-pages.ts';
import { type Result, tableOf, verdictsOn } from '../drift/table.ts';

const has = (option: string): boolean => process.argv.includes(option);
const given = process.argv.slice(2).find((one) => /^\d+$/.test(one));

function tell({ one, verdict, ours }: Result): void {
  const wordsAt = (span: { start: number; end: number } | null): string =>
    span ? one.after.slice(span.start, span.end) : '';
  console.log(`${ours}: ${one.change}, ${one.name}`);
  console.log(`    ${verdict.kind} “${wordsAt(verdict.span)}” ${verdict.score.toFixed(2)} ${verdict.reason}`);
  console.log(`    for ${one.expected.kinds.join('|')} “${wordsAt(one.expected.span)}”`);
}

function run(title: string, cases: DriftCase[]): void {
  if (has('--bare') || has('--barest')) for (const { selector } of cases) delete selector.context;
  if (has('--barest')) for (const { selector } of cases) Object.assign(selector.quote, { prefix: '', suffix: '' });
  const results = verdictsOn(cases);
  console.log(`\n${title}`);
  console.log(tableOf(results));
  const asked = results.filter(({ one, verdict }) => one.expected.span && showsPlace(verdict, one));
  console.log(`of those lost, the reader is asked, and shown the right place: ${asked.length}`);
  if (has('--failures')) results.filter(({ ours }) => ours !== 'right').forEach(tell);
}

run('pages of the project', [...ownCases(Number(given ?? 1)), ...handWritten]);
const missing = missingCorpus();
if (missing.length === 0) {
  run('real reports', corpusCases(Number(given ?? 1) + 1000));
  run('real reports, held out', heldOutCases(Number(given ?? 1) + 2000));
} else console.log(`\nleft out, since they do not lie beside the project: ${missing.join(', ')}`);
