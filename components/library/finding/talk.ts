import type { DatasetParts } from '../../../lib/indicators/index.ts';
import type { Failure } from '../../../lib/model/result.ts';
import type {
  CountedReport,
  LedgerFound,
  LedgerLine,
  LedgerQuery,
  LedgerSummary,
  NoteQuery,
  NotesFound,
} from './queries.ts';

/** What the index can be asked for. */
export interface FinderCalls {
  findNotes(query: NoteQuery): NotesFound;
  /** Ids of the notes found last, from one place up to another. */
  noteIds(from: number, to: number): string[];
  findLedger(query: LedgerQuery): LedgerFound;
  /** Lines found last, from one place up to another. */
  ledgerLines(from: number, to: number, today: string): LedgerLine[];
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
