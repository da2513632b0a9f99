import type { DatasetParts } from '../../../lib/indicators/index.ts';
import { Corrections } from './corrections.ts';
import { NamedIndicators } from './indicators.ts';
import type { CorrectionLine, FollowUpLine, NoteLine, ReportLine } from './lines.ts';
import { NumberedNotes } from './numbered-notes.ts';

/** All that the index knows of the reader's records, and how often it changed. */
export class Gathered {
  readonly reports = new Map<string, ReportLine>();
  readonly notes = new NumberedNotes();
  readonly #corrections = new Corrections();
  readonly #corrected = new Set<string>();
  readonly #followUps = new Map<string, FollowUpLine>();
  /** By the note's id. */
  readonly #byNote = new Map<string, FollowUpLine>();
  /** Wordings seen of each page beyond the first, by the page's address. */
  rewordings: ReadonlyMap<string, number> = new Map();
  indicators = new NamedIndicators(null);
  version = 0;

  setCatalogue(parts: DatasetParts): void {
    this.indicators = new NamedIndicators(parts);
    this.version += 1;
  }

  putReport(line: ReportLine): void {
    this.reports.set(line.id, line);
    this.version += 1;
  }

  putNote(id: string, line: NoteLine | null): void {
    if (line === null) this.notes.drop(id);
    else this.notes.put(this.#corrections.applied(line));
    this.version += 1;
  }

  /** Holds for notes that are put from now on. */
  putCorrection(id: string, line: CorrectionLine | null): void {
    const report = this.#corrections.put(id, line);
    if (report !== null) this.#corrected.add(report);
  }

  /** Reports on which a correction changed since this was asked last: their notes are to be put anew. */
  takeCorrected(): string[] {
    const reports = [...this.#corrected];
    this.#corrected.clear();
    return reports;
  }

  putFollowUp(id: string, line: FollowUpLine | null): void {
    const before = this.#followUps.get(id);
    // One that is changed keeps its place: what is alike in what is sorted by stays in order under the reader's hand.
    const isOff = before !== undefined && before.noteId !== line?.noteId;
    if (isOff && this.#byNote.get(before.noteId)?.id === id) this.#byNote.delete(before.noteId);
    if (line === null) {
      this.#followUps.delete(id);
    } else {
      this.#followUps.set(id, line);
      this.#byNote.set(line.noteId, line);
    }
    this.version += 1;
  }

  followUpOf(noteId: string): FollowUpLine | null {
    return this.#byNote.get(noteId) ?? null;
  }

  followUps(): Iterable<FollowUpLine> {
    return this.#byNote.values();
  }
}
