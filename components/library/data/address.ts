import type { Measure } from '../../../lib/indicators/index.ts';
import { readPlace, writePlace } from '../address.ts';

/**
 * What the page shows, as it stands in the address behind the `#`, so that a view can be kept as a bookmark:
 * `#/data/grp?areas=310106,100000&measure=growth&form=table`.
 */
export interface View {
  readonly page: 'data' | 'own';
  /** The entry shown; null: the overview. */
  readonly entry: string | null;
  /** Areas of the chart; null: those that the indicator has most of. */
  readonly areas: readonly string[] | null;
  readonly measure: Measure | null;
  readonly form: 'chart' | 'table';
  readonly search: string;
  /** Whether all observations are listed, or those of the chosen areas only. */
  readonly scope: 'all' | 'chosen';
}

export const START: View = {
  page: 'data',
  entry: null,
  areas: null,
  measure: null,
  form: 'chart',
  search: '',
  scope: 'all',
};

const MEASURES: readonly string[] = ['level', 'growth', 'added', 'total'] satisfies Measure[];
const NO_AREAS = 'none';

const readAreas = (written: string | null): readonly string[] | null => {
  if (written === null) return null;
  return written === NO_AREAS ? [] : written.split(',').filter((code) => /^\d{6}$/.test(code));
};

/** Reads `location.hash`; what it does not understand is left at its default. */
export function readAddress(hash: string): View {
  const { page, path, asked } = readPlace(hash);
  const measure = asked.get('measure') ?? '';
  return {
    page: page === 'own' ? 'own' : 'data',
    entry: page === 'own' ? null : (path[0] ?? null),
    areas: readAreas(asked.get('areas')),
    measure: MEASURES.includes(measure) ? (measure as Measure) : null,
    form: asked.get('form') === 'table' ? 'table' : 'chart',
    search: asked.get('q') ?? '',
    scope: asked.get('scope') === 'chosen' ? 'chosen' : 'all',
  };
}

/** Writes a view as `readAddress` reads it; defaults are left out. */
export function writeAddress({ page, entry, areas, measure, form, search, scope }: View): string {
  return writePlace(page, page === 'own' || entry === null ? [] : [entry], {
    areas: areas === null ? null : areas.join(',') || NO_AREAS,
    measure,
    form: form === 'chart' ? null : form,
    q: search,
    scope: scope === 'all' ? null : scope,
  });
}
