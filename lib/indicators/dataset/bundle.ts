import { z } from 'zod';
import { CategorySchema, IndicatorSchema } from '../catalogue.ts';
import { type Observation, SourceSchema } from '../observation.ts';

/** The columns of a bundled observation; those of SHARED_COLUMNS repeat so often that they are numbers into `values`. */
export const SHARED_COLUMNS = [
  'area',
  'indicator',
  'period',
  'status',
  'measure',
  'strength',
  'unit',
  'comparator',
  'change',
  'nature',
  'source',
  'enteredOn',
] as const;
export const OWN_COLUMNS = ['amount', 'amountHigh', 'basis', 'name', 'words'] as const;

/**
 * The dataset as it is shipped: what repeats is written once in `values`, an observation is a row of indices into it,
 * then its own fields. `version` is the last day of entry and a digest of the content.
 */
export const BundleSchema = z.object({
  schema: z.literal('pledgemark/dataset@1'),
  version: z.string().regex(/^\d{4}\.\d{2}\.\d{2}\+[0-9a-f]{8}$/),
  categories: z.array(CategorySchema),
  indicators: z.array(IndicatorSchema),
  sources: z.array(SourceSchema),
  values: z.array(z.string().nullable()),
  rows: z.array(z.array(z.union([z.number(), z.string(), z.null()]))),
});
export type Bundle = z.infer<typeof BundleSchema>;

function decodeRow(row: Bundle['rows'][number], values: Bundle['values']): Observation {
  const shared = SHARED_COLUMNS.map((column, at) => [column, values[Number(row[at])] ?? null]);
  const [amount, amountHigh, basis, name, words] = row.slice(SHARED_COLUMNS.length);
  const list = typeof basis === 'string' && basis !== '' ? basis.split('|') : [];
  return { ...Object.fromEntries(shared), amount, amountHigh, basis: list, name, words } as Observation;
}

/**
 * The observations of a bundle. They are not parsed one by one: every row went through the schema when the bundle was
 * made, and a test reads the whole bundle back through it.
 */
export const decodeObservations = (bundle: Bundle): Observation[] =>
  bundle.rows.map((row) => decodeRow(row, bundle.values));

/** Writes observations in the bundle's form; `decodeObservations` reads them back the same. */
export function encodeObservations(observations: readonly Observation[]): Pick<Bundle, 'values' | 'rows'> {
  const values: (string | null)[] = [];
  const places = new Map<string | null, number>();
  const place = (value: string | null): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, values.length);
    return values.push(value) - 1;
  };
  const rows = observations.map((observation) => [
    ...SHARED_COLUMNS.map((column) => place(observation[column])),
    ...OWN_COLUMNS.map((column) => (column === 'basis' ? observation.basis.join('|') : observation[column])),
  ]);
  return { values, rows };
}
