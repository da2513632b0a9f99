export { readOwnCsv } from './csv.ts';
export { readHypothesis } from './hypothesis.ts';
export type { FaultyRow, ImportMeans, Incoming } from './incoming.ts';
