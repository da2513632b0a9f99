import { fold, TextIndex } from '../../../lib/search/index.ts';
import type { NoteLine } from './lines.ts';

/** What a note is found by, weightiest first: tags, what is measured, the reader's words, the report's words. */
const partsOf = ({ tags, facts, body, quote }: NoteLine): string[] => [tags.join(' '), facts?.name ?? '', body, quote];

/** A note as kept here. */
export interface NumberedNote {
  readonly line: NoteLine;
  /** Where the parts of its text end, in UTF-16 units. */
  readonly ends: readonly number[];
}

function endsOf(parts: readonly string[]): number[] {
  let end = -1;
  return parts.map((part) => {
    end += part.length + 1;
    return end;
  });
}

/** All notes in use, each under a number; a changed one gets a new number. */
export class NumberedNotes {
  readonly texts = new TextIndex();
  readonly #notes: (NumberedNote | null)[] = [];
  readonly #numbers = new Map<string, number>();

  /** Numbers up to this one were given, also to notes that are gone. */
  get size(): number {
    return this.#notes.length;
  }

  get count(): number {
    return this.#numbers.size;
  }

  put(line: NoteLine): void {
    this.drop(line.id);
    const parts = partsOf(line);
    const at = this.texts.add(fold(parts.join('\n')));
    this.#notes[at] = { line, ends: endsOf(parts) };
    this.#numbers.set(line.id, at);
  }

  drop(id: string): void {
    const at = this.#numbers.get(id);
    if (at === undefined) return;
    this.texts.remove(at);
    this.#notes[at] = null;
    this.#numbers.delete(id);
  }

  at(at: number): NumberedNote | null {
    return this.#notes[at] ?? null;
  }

  of(id: string): NumberedNote | null {
    const at = this.#numbers.get(id);
    return at === undefined ? null : this.at(at);
  }

  /** Numbers of the notes in use. */
  numbers(): number[] {
    return [...this.#numbers.values()];
  }

  lines(): Iterable<NoteLine> {
    return this.#notes.flatMap((note) => note?.line ?? []);
  }
}
