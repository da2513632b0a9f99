import type { Measure } from '../../lib/indicators/index.ts';

/**
 * What the page shows, as it stands in the address behind the `#`, so that a view can be kept as a bookmark:
 * `#/data/grp?areas=310106,100000&measure=growth&form=table`.
 */
export interface View {
  readonly page: 'data' | 'own' | 'settings';
  /** The entry shown (of settings the section to begin with); null: the overview. */
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

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A mistyped address still opens the page.
    return part;
  }
};

/** Reads `location.hash`; what it does not understand is left at its default. */
export function readAddress(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [page, entry] = path.split('/');
  const asked = new URLSearchParams(query);
  const measure = asked.get('measure') ?? '';
  return {
    page: page === 'own' || page === 'settings' ? page : 'data',
    entry: page === 'own' || !entry ? null : decoded(entry),
    areas: readAreas(asked.get('areas')),
    measure: MEASURES.includes(measure) ? (measure as Measure) : null,
    form: asked.get('form') === 'table' ? 'table' : 'chart',
    search: asked.get('q') ?? '',
    scope: asked.get('scope') === 'chosen' ? 'chosen' : 'all',
  };
}

/** Writes a view as `readAddress` reads it; defaults are left out. */
export function writeAddress(view: View): string {
  const entry = view.page === 'own' || view.entry === null ? [] : [encodeURIComponent(view.entry)];
  const path = [view.page, ...entry].join('/');
  const asked = new URLSearchParams();
  if (view.areas !== null) asked.set('areas', view.areas.join(',') || NO_AREAS);
  if (view.measure !== null) asked.set('measure', view.measure);
  if (view.form !== 'chart') asked.set('form', view.form);
  if (view.search !== '') asked.set('q', view.search);
  if (view.scope !== 'all') asked.set('scope', view.scope);
  const query = asked.toString().replaceAll('%2C', ',');
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}
