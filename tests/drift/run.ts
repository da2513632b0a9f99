/** What becomes of notes as pages change, ours and the plain quote matcher side by side: `npm run drift`. */
import { corpusCases } from './corpus-pages.ts';
import { ownCases } from './own-pages.ts';
import { tableOf, verdictsOn } from './table.ts';

const verbose = process.argv.includes('--failures');
const seed = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 1);
const cases = process.argv.includes('--corpus') ? corpusCases(seed) : ownCases(seed);
if (process.argv.includes('--bare')) for (const one of cases) delete one.selector.context;
const results = verdictsOn(cases);
console.log(tableOf(results));
for (const { one, verdict, ours } of verbose ? results.filter((each) => each.ours !== 'right') : []) {
  const words = verdict.span ? one.after.slice(verdict.span.start, verdict.span.end) : '';
  const right = one.expected.span ? one.after.slice(one.expected.span.start, one.expected.span.end) : '';
  console.log(`${ours}\t${one.change}\t${one.name}\n\t\t${verdict.kind} “${words}” ${verdict.score.toFixed(2)} for ${one.expected.kinds.join('|')} “${right}” (${verdict.reason})`);
}
