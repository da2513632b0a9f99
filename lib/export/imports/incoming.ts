import type { FollowUpRecord } from '../../model/follow-up.ts';
import type { MadeBy, NoteRecord, ReportRecord } from '../../model/records.ts';
import { shortWords } from '../naming.ts';

/** The cells of a row by what they mean; empty where the file has no such column. */
export type Cells = (field: string) => string;

/** A plain sentence in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export const because = (zh: string, en: string): Sentence => ({ zh, en });

/** What an import cannot make itself, since pure code has no clock and no chance. */
export interface ImportMeans {
  /** Milliseconds since the Unix epoch, of the import. */
  readonly now: number;
  readonly madeBy: MadeBy;
  /** An id that is the same for the same time and words at every import. */
  idOf(time: number, words: string): string;
  /** The one address of a document, however it was reached. */
  canonical(address: string): string;
}

/** A row of the file (from 1) that cannot be brought in, and why. */
export interface FaultyRow {
  readonly line: number;
  /** What of the row can be shown, so that the reader knows it again. */
  readonly subject: string;
  readonly reason: Sentence;
}

export interface ImportedReport {
  readonly address: string;
  readonly facts: Partial<
    Pick<ReportRecord, 'title' | 'type' | 'areaCode' | 'areaName' | 'period' | 'issuer' | 'publishedOn'>
  >;
}

/** What a file would bring. Reports are those that its notes stand on. */
export interface Incoming {
  readonly kind: 'hypothesis' | 'notes-csv' | 'follow-ups-csv';
  readonly reports: readonly ReportRecord[];
  readonly notes: readonly NoteRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly faults: readonly FaultyRow[];
  /** Ids of notes and follow-ups of which the file does not say when they were last changed. */
  readonly undated: ReadonlySet<string>;
  /** In which line of the file each note and follow-up stands, from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

/** The id under which the report of an address comes in; where the reader has it already, the merge finds it by address. */
export const reportIdOf = (address: string, { idOf }: ImportMeans): string => idOf(0, `report ${address}`);

/** A report as the file knows it; what it does not say is left open. */
export function reportRecord({ address, facts }: ImportedReport, means: ImportMeans): ReportRecord {
  return {
    id: reportIdOf(address, means),
    address,
    addresses: [address],
    parts: [],
    set: {},
    targets: null,
    title: facts.title || address,
    type: facts.type ?? 'other',
    areaCode: facts.areaCode ?? null,
    areaName: facts.areaName ?? null,
    period: facts.period ?? null,
    issuer: facts.issuer ?? null,
    publishedOn: facts.publishedOn ?? null,
    textSha256: '',
    textLength: 0,
    firstSeen: means.now,
    lastSeen: means.now,
    madeBy: means.madeBy,
  };
}

const twice = (line: number): Sentence =>
  because(
    `与第 ${line} 行是同一条（编号或内容相同），以第 ${line} 行为准。`,
    `The same one stands in row ${line} (by its id or its words); row ${line} is taken.`,
  );

/** Gathers what comes in, each report once. */
export class Gathering {
  readonly #reports = new Map<string, ReportRecord>();
  readonly notes: NoteRecord[] = [];
  readonly followUps: FollowUpRecord[] = [];
  readonly faults: FaultyRow[] = [];
  readonly undated = new Set<string>();
  readonly lines = new Map<string, number>();
  /** The line that is being read, from 1. */
  line = 1;
  readonly means: ImportMeans;

  constructor(means: ImportMeans) {
    this.means = means;
  }

  /** The id of the report, which comes in with what stands on it. */
  report(report: ImportedReport): string {
    const known = this.#reports.get(report.address) ?? reportRecord(report, this.means);
    this.#reports.set(report.address, known);
    return known.id;
  }

  /** Takes one in; why it cannot be taken, else null. `dated`: whether the file says when it was last changed. */
  note(note: NoteRecord, dated: boolean): Sentence | null {
    return this.#take(this.notes, note, dated);
  }

  followUp(followUp: FollowUpRecord, dated: boolean): Sentence | null {
    return this.#take(this.followUps, followUp, dated);
  }

  #take<T extends { readonly id: string }>(among: T[], one: T, dated: boolean): Sentence | null {
    const line = this.lines.get(one.id);
    if (line !== undefined) return twice(line);
    among.push(one);
    this.lines.set(one.id, this.line);
    if (!dated) this.undated.add(one.id);
    return null;
  }

  fault(words: string, reason: Sentence): void {
    this.faults.push({ line: this.line, subject: shortWords(words), reason });
  }

  done(kind: Incoming['kind']): Incoming {
    const { notes, followUps, faults, undated, lines } = this;
    return { kind, reports: [...this.#reports.values()], notes, followUps, faults, undated, lines };
  }
}
