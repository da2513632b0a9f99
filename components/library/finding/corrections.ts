import type { CorrectedFields } from '../../../lib/model/correction.ts';
import type { CorrectionLine, FactsLine, NoteLine } from './lines.ts';

type Words = Pick<NoteLine, 'reportId' | 'quote' | 'prefix' | 'start'>;

const keyOf = ({ reportId, quote }: Words): string => `${reportId}\n${quote}`;

/** The same words may stand in a report twice; what stands before them, or their place, tells which are meant. */
const sameWords = (a: Words, b: Words): boolean => a.start === b.start || (a.prefix !== '' && a.prefix === b.prefix);

function corrected(facts: FactsLine, { indicator, ...fields }: CorrectedFields): FactsLine {
  const { name, amount, amountHigh, unit, comparator, change } = fields;
  const given = Object.entries({ name, amount, amountHigh, unit, comparator, change }).filter(
    ([, value]) => value !== undefined,
  );
  const chosen = indicator === undefined ? facts.indicator : (indicator?.id ?? '');
  return { ...facts, ...Object.fromEntries(given), indicator: chosen };
}

/** The reader's corrections in use, found by the words they are about. */
export class Corrections {
  readonly #lines = new Map<string, CorrectionLine>();
  readonly #byWords = new Map<string, CorrectionLine[]>();

  /** @returns the report it is, or was, about; null where nothing changed */
  put(id: string, line: CorrectionLine | null): string | null {
    const before = this.#lines.get(id);
    if (before !== undefined) {
      const key = keyOf(before);
      this.#byWords.set(key, this.#byWords.get(key)?.filter((other) => other.id !== id) ?? []);
      this.#lines.delete(id);
    }
    if (line === null) return before?.reportId ?? null;
    this.#lines.set(id, line);
    this.#byWords.set(keyOf(line), [...(this.#byWords.get(keyOf(line)) ?? []), line]);
    return line.reportId;
  }

  /** The note with what the reader set right of its target. */
  applied(note: NoteLine): NoteLine {
    if (note.facts === null) return note;
    const fields = this.#byWords.get(keyOf(note))?.find((line) => sameWords(line, note))?.fields;
    if (!fields) return note;
    const period = fields.period === undefined ? note.period : (fields.period ?? '');
    return { ...note, period, facts: corrected(note.facts, fields) };
  }
}
