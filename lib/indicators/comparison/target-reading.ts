import type { Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import { measureOf } from '../measure.ts';
import type { Catalogue } from '../names/catalogue-index.ts';
import type { Measure } from '../observation.ts';
import { wordsBefore, wordsBetween } from './words-before.ts';

/** A target of a report as it is compared. `indicator` null where the catalogue has none. */
export interface TargetReading {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: string | null;
  readonly measure: Measure;
  readonly strength: Mention['strength'];
  readonly quantity: Quantity;
  /** The indicator as the report writes it. */
  readonly name: string;
  /** The value as the report writes it. */
  readonly words: string;
  readonly basis: readonly string[];
}

/** Where the mention stands. `text` is the report's text; with it 新增 before a name is seen, and 达 behind it. */
export interface ReportPlace {
  readonly area: string | null;
  readonly text?: string;
}

/** Brings a mention, with its indicator attached, into the form that is compared. */
export function readTarget(mention: Mention, catalogue: Catalogue, place: ReportPlace): TargetReading {
  const { amount, amountHigh, unit, comparator, change } = mention.value;
  const quantity = { amount, amountHigh, unit, comparator, change };
  const names = mention.names.map((name) => name.text);
  const indicator = mention.indicator === null ? undefined : catalogue.byId.get(mention.indicator.id);
  const before = wordsBefore(mention, place.text ?? null);
  const between = wordsBetween(mention, place.text ?? null);
  return {
    indicator: indicator?.id ?? null,
    area: place.area,
    period: mention.period,
    measure:
      indicator === undefined
        ? 'level'
        : measureOf(indicator, { quantity, names, before, between, basis: mention.basis }),
    strength: mention.strength,
    quantity,
    name: names[0] ?? '',
    words: mention.value.text,
    basis: mention.basis,
  };
}
