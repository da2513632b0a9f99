import type { DatasetParts } from '../../lib/indicators/dataset/dataset.ts';
import type { Finding, Placed, Reading } from '../../lib/indicators/source/finding.ts';
import { readCatalogueFiles } from '../../lib/indicators/source/read-catalogue-files.ts';
import { SeedDocumentSchema } from '../../lib/model/seed.ts';
import { checkObservations } from './check-observations.ts';
import { checkCatalogue, checkSources } from './checks.ts';
import { readObservations } from './read-observations.ts';
import { readSources } from './read-sources.ts';

/** The files below seeds/ by path, `observations/nation.csv` → its text. */
export type SeedFiles = ReadonlyMap<string, string>;

/** All of the dataset but its version, with everything that is wrong with it. */
export interface SeedReading {
  readonly parts: Omit<DatasetParts, 'version'>;
  readonly findings: Finding[];
}

const valuesOf = <T>(rows: readonly Placed<T>[]): T[] => rows.map(({ value }) => value);

function join<T>(readings: readonly Reading<T>[]): Reading<T> {
  return { rows: readings.flatMap(({ rows }) => rows), findings: readings.flatMap(({ findings }) => findings) };
}

const below = (files: SeedFiles, folder: string): string[] =>
  [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith('.csv')).sort();

/** The bundled documents, by the id of the source that has their title and area. */
function bundledTexts(files: SeedFiles, sources: DatasetParts['sources']): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, json] of files) {
    if (path.includes('/') || !path.endsWith('.json')) continue;
    const seed = SeedDocumentSchema.parse(JSON.parse(json));
    const source = sources.find(({ area, title }) => area === seed.area.code && title === seed.title);
    if (source !== undefined) texts.set(source.id, files.get(seed.file) ?? '');
  }
  return texts;
}

/** Reads and checks the dataset. Throws where a file that every dataset has is missing. */
export function readSeeds(files: SeedFiles): SeedReading {
  const text = (path: string): string => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`seeds/${path} is missing`);
    return found;
  };
  const catalogue = readCatalogueFiles(files);
  const sources = readSources('sources.csv', text('sources.csv'));
  const observations = join(below(files, 'observations/').map((path) => readObservations(path, text(path))));
  const parts = {
    categories: catalogue.categories,
    indicators: valuesOf(catalogue.rows),
    sources: valuesOf(sources.rows),
    observations: valuesOf(observations.rows),
  };
  const context = {
    indicators: new Map(parts.indicators.map((indicator) => [indicator.id, indicator])),
    sources: new Map(parts.sources.map((source) => [source.id, source])),
    texts: bundledTexts(files, parts.sources),
  };
  const findings = [
    ...[catalogue, sources, observations].flatMap((reading) => reading.findings),
    ...checkCatalogue(catalogue.rows, catalogue.categories),
    ...checkSources(sources.rows),
    ...checkObservations(observations.rows, context),
  ];
  return { parts, findings };
}
