export { type AreaTable, comparableAreas } from './areas.ts';
export { type AttachOptions, attachIndicators } from './attach.ts';
export type {
  Category,
  Growth,
  Indicator,
  Kind,
  Polarity,
  Relation,
} from './catalogue.ts';
export type { Beside } from './comparison/beside.ts';
export { type CompareContext, compare } from './comparison/compare.ts';
export type { Comparison, HighlightState, Peers, TargetAndOutcome } from './comparison/comparison.ts';
export type { Note } from './comparison/notes.ts';
export { seriesOf } from './comparison/outcomes.ts';
export { writeStanding, writeValue } from './comparison/summary.ts';
export { type ReportPlace, readTarget, type TargetReading } from './comparison/target-reading.ts';
export type { Bundle } from './dataset/bundle.ts';
export { type Dataset, type DatasetParts, openDataset, readBundle } from './dataset/dataset.ts';
export { type Figure, measureOf, withMeasure } from './measure.ts';
export { type Catalogue, openCatalogue } from './names/catalogue-index.ts';
export { matchName, type NameContext, type NameMatch } from './names/match.ts';
export {
  type Measure,
  type Observation,
  ObservationSchema,
  type Source,
  SourceSchema,
  type Status,
} from './observation.ts';
export { type CatalogueReading, readCatalogueFiles } from './source/read-catalogue-files.ts';
export { convert, convertible } from './units/convert.ts';
export { parseUnit, type Unit } from './units/parse.ts';
export { writeAmount } from './units/write.ts';
export { type CompareOptions, compareQuantities, type QuantityComparison } from './values/compare-quantities.ts';
export { judgeOutcome, type OutcomeVerdict } from './values/judge-outcome.ts';
