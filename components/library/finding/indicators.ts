import { type Catalogue, type DatasetParts, matchName, openCatalogue } from '../../../lib/indicators/index.ts';
import type { FactsLine } from './lines.ts';

/** Which indicator of the catalogue a target is about, by its name; each name is looked up once. */
export class NamedIndicators {
  readonly #catalogue: Catalogue | null;
  readonly #known = new Map<string, string>();

  /** Without a catalogue nothing is known. */
  constructor(parts: DatasetParts | null) {
    this.#catalogue = parts === null ? null : openCatalogue(parts.indicators);
  }

  /** The indicator's id, the reader's own choice first; empty where the catalogue has none, or there is no target. */
  of(facts: FactsLine | null): string {
    if (facts !== null && facts.indicator !== null) return facts.indicator;
    if (facts === null || facts.name === '' || this.#catalogue === null) return '';
    const key = `${facts.name}\n${facts.unit}\n${facts.change}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = matchName(this.#catalogue, [facts.name], facts.unit, { change: facts.change })?.id ?? '';
    this.#known.set(key, id);
    return id;
  }

  /** The category that the indicator stands in; empty where unknown. */
  categoryOf(id: string): string {
    return this.#catalogue?.byId.get(id)?.category ?? '';
  }
}
