// What the pages ask of the index, and what it answers: plain values, since they cross between the page and its worker.
import type { Facets } from './facets.ts';
import type { FactsLine, FollowUpLine, NoteLine, ReportLine } from './lines.ts';

export const NOTE_DIMENSIONS = [
  'area',
  'period',
  'category',
  'indicator',
  'progress',
  'due',
  'colour',
  'report',
] as const;
export type NoteDimension = (typeof NOTE_DIMENSIONS)[number];

export const NOTE_SORTS = ['new', 'old', 'place', 'fit'] as const;
export type NoteSort = (typeof NOTE_SORTS)[number];

/** Chosen values of each dimension; none: all. */
export type Chosen<D extends string> = Readonly<Record<D, readonly string[]>>;

/** `tags`: all of them. `from` and `to`: ISO days of the last change, both included; empty: open. */
export interface NoteQuery {
  readonly text: string;
  readonly chosen: Chosen<NoteDimension>;
  readonly tags: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly sort: NoteSort;
  /** ISO day, where the reader is. */
  readonly today: string;
}

/** A note as a list of notes shows it. `report` is its title, empty where the report is not known. */
export interface ListedNote {
  readonly note: NoteLine;
  readonly followUp: FollowUpLine | null;
  readonly report: string;
}

/** What is found, with the first of it; the others are asked for as they come into view. */
export interface NotesFound {
  /** The words that were asked for. */
  readonly text: string;
  readonly total: number;
  readonly first: readonly ListedNote[];
}

/** What each choice would leave. */
export type NoteFacets = Facets<NoteDimension | 'tag'>;

export const LEDGER_DIMENSIONS = ['area', 'period', 'category', 'unit', 'progress', 'assessment', 'due'] as const;
export type LedgerDimension = (typeof LEDGER_DIMENSIONS)[number];

/** What a line says, in the order of the 台账 as departments know it, and three of ours behind. */
export const LEDGER_FIELDS = [
  'indicator',
  'target',
  'unit',
  'due',
  'lead',
  'co',
  'progress',
  'reported',
  'assessment',
  'remark',
  'area',
  'period',
  'report',
] as const;

/** By urgency, or by any of these. */
export const LEDGER_SORTS = ['urgency', ...LEDGER_FIELDS] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

export interface LedgerQuery {
  readonly text: string;
  readonly chosen: Chosen<LedgerDimension>;
  /** ISO days of the time limit, both included; empty: open. */
  readonly from: string;
  readonly to: string;
  readonly sort: LedgerSort;
  readonly descending: boolean;
  readonly today: string;
}

/** A line of the 台账: a follow-up with the note and the report it belongs to. */
export interface LedgerLine {
  readonly followUp: FollowUpLine;
  readonly facts: FactsLine | null;
  readonly quote: string;
  readonly reportId: string;
  readonly area: string;
  readonly period: string;
  readonly report: string;
  readonly urgency: Urgency;
}

/** How soon it falls due: passed, in this month, later; settled and undated ones do not press. */
export type Urgency = 'overdue' | 'this-month' | 'later' | 'undated' | 'settled';

export interface LedgerFound {
  /** The words that were asked for. */
  readonly text: string;
  readonly total: number;
  readonly first: readonly LedgerLine[];
}

/** What each choice would leave. */
export type LedgerFacets = Facets<LedgerDimension>;

/** Follow-ups counted by a pair of what they say: area or unit, and progress. */
export interface Tally {
  readonly value: string;
  readonly progress: string;
  readonly count: number;
  readonly overdue: number;
}

export interface LedgerSummary {
  readonly total: number;
  readonly byArea: readonly Tally[];
  readonly byUnit: readonly Tally[];
  readonly byAssessment: readonly Tally[];
}

/** A report with what the reader keeps on it. */
export interface CountedReport extends ReportLine {
  readonly notes: number;
  readonly openFollowUps: number;
  readonly overdue: number;
  /** How many wordings of its pages were seen beyond the first of each. */
  readonly rewordings: number;
}
