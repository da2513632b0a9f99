import { createHash } from 'node:crypto';
import { type Bundle, BundleSchema, encodeObservations } from '../../lib/indicators/dataset/bundle.ts';
import type { DatasetParts } from '../../lib/indicators/dataset/dataset.ts';

const lastDay = (days: readonly string[]): string =>
  days.reduce((last, day) => (day > last ? day : last), '1970-01-01');

/**
 * The bundle of these parts. The same parts give the same bytes; the version is the last day of entry and the first
 * eight digits of the content's SHA-256.
 */
export function makeBundle(parts: Omit<DatasetParts, 'version'>): Bundle {
  const { categories, indicators, sources, observations } = parts;
  const content = { categories, indicators, sources, ...encodeObservations(observations) };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  const day = lastDay(observations.map(({ enteredOn }) => enteredOn)).replaceAll('-', '.');
  return BundleSchema.parse({ schema: 'pledgemark/dataset@1', version: `${day}+${digest}`, ...content });
}
