import type { DatasetParts } from '../../../lib/indicators/index.ts';
import type { Failure } from '../../../lib/model/result.ts';
import type {
  CountedReport,
  LedgerFacets,
  LedgerFound,
  LedgerLine,
  LedgerQuery,
  LedgerSummary,
  ListedNote,
  NoteFacets,
  NoteQuery,
  NotesFound,
} from './queries.ts';

/** What the index can be asked for. */
export interface FinderCalls {
  findNotes(query: NoteQuery): NotesFound;
  /** Notes found last, from one place up to another. */
  listedNotes(from: number, to: number): ListedNote[];
  /** Counted apart from finding, so that what is found need not wait for it. */
  noteFacets(query: NoteQuery): NoteFacets;
  findLedger(query: LedgerQuery): LedgerFound;
  /** Lines found last, from one place up to another. */
  ledgerLines(from: number, to: number, today: string): LedgerLine[];
  /** As `noteFacets`. */
  ledgerFacets(query: LedgerQuery): LedgerFacets;
  ledgerSummary(query: LedgerQuery): LedgerSummary;
  /** Those with a time limit in that month (2026-03). */
  ledgerMonth(query: LedgerQuery, month: string): LedgerLine[];
  reports(today: string): CountedReport[];
  /** Words used before, most frequent first. */
  known(of: 'tags' | 'units'): string[];
}

export type CallName = keyof FinderCalls;
export type CallArguments<C extends CallName> = Parameters<FinderCalls[C]>;
export type CallAnswer<C extends CallName> = ReturnType<FinderCalls[C]>;

/** From the page to the index. */
export type ToFinder =
  | { readonly kind: 'open'; readonly database: string }
  | { readonly kind: 'catalogue'; readonly parts: DatasetParts }
  | { readonly kind: 'ask'; readonly id: number; readonly call: CallName; readonly with: readonly unknown[] };

/** From the index to the page. `changed`: what was found may be another now. */
export type FromFinder =
  | { readonly kind: 'progress'; readonly read: number; readonly all: number }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown };
