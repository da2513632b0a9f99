import { type Indicator, IndicatorSchema } from '../catalogue.ts';
import type { Reading } from './finding.ts';
import { list, orNull, readRows } from './read-rows.ts';

const relation = (item: string): { type: string; to: string } => {
  const [type = '', to = ''] = item.split(':');
  return { type, to };
};

/** Reads one file of seeds/catalogue/; the category comes from categories.csv. */
export const readCatalogue = (file: string, text: string, category: string): Reading<Indicator> =>
  readRows(file, text, IndicatorSchema, ({ fields }) => ({
    id: fields.id,
    category,
    zh: fields.zh,
    en: fields.en,
    aliases: list(fields.aliases),
    units: list(fields.units),
    polarity: fields.polarity,
    kind: fields.kind,
    growth: orNull(fields.growth),
    definition: fields.definition,
    authority: orNull(fields.authority),
    relations: list(fields.relations).map(relation),
  }));
