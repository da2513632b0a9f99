import { countReports } from './count-reports.ts';
import { LedgerFinder } from './find-ledger.ts';
import { NoteFinder } from './find-notes.ts';
import type { Gathered } from './gathered.ts';
import type { FinderCalls } from './talk.ts';

/** Most frequent first. */
function byFrequency(words: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

function* unitsOf(gathered: Gathered): Generator<string> {
  for (const { leadUnit, coUnits } of gathered.followUps()) {
    yield leadUnit;
    yield* coUnits;
  }
}

function* tagsOf(gathered: Gathered): Generator<string> {
  for (const { tags } of gathered.notes.lines()) yield* tags;
}

/** Answers from what was gathered. */
export function answering(gathered: Gathered): FinderCalls {
  const notes = new NoteFinder(gathered);
  const ledger = new LedgerFinder(gathered);
  return {
    findNotes: (query) => notes.find(query),
    listedNotes: (from, to) => notes.listed(from, to),
    noteFacets: (query) => notes.facets(query),
    findLedger: (query) => ledger.find(query),
    ledgerLines: (from, to, today) => ledger.lines(from, to, today),
    ledgerFacets: (query) => ledger.facets(query),
    ledgerSummary: (query) => ledger.summary(query),
    ledgerMonth: (query, month) => ledger.month(query, month),
    reports: (today) => countReports(gathered, today),
    known: (of) => byFrequency(of === 'tags' ? tagsOf(gathered) : unitsOf(gathered)),
  };
}
