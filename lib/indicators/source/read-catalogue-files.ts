import { type Category, CategorySchema, type Indicator } from '../catalogue.ts';
import { parseCsv } from './csv.ts';
import type { Reading } from './finding.ts';
import { readCatalogue } from './read-catalogue.ts';

/** The catalogue as it is edited, and where each row stands. */
export interface CatalogueReading extends Reading<Indicator> {
  readonly categories: readonly Category[];
}

/**
 * Reads the catalogue from its files by their path below seeds/ (`catalogue/01-economy.csv` → its text), for who has
 * the files and no bundle, as the command line does: `openCatalogue(rows.map(({ value }) => value))`.
 * Throws where a file that categories.csv names is missing.
 */
export function readCatalogueFiles(files: ReadonlyMap<string, string>): CatalogueReading {
  const text = (path: string): string => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`seeds/${path} is missing`);
    return found;
  };
  const table = parseCsv(text('catalogue/categories.csv')).map(({ fields }) => fields);
  const readings = table.map(({ file, id }) => readCatalogue(`catalogue/${file}`, text(`catalogue/${file}`), id ?? ''));
  return {
    categories: table.map((fields) => CategorySchema.parse(fields)),
    rows: readings.flatMap(({ rows }) => rows),
    findings: readings.flatMap(({ findings }) => findings),
  };
}
