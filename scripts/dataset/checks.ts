import type { Category, Indicator } from '../../lib/indicators/catalogue.ts';
import { normaliseName } from '../../lib/indicators/names/normalise.ts';
import type { Source } from '../../lib/indicators/observation.ts';
import type { Finding, Placed } from '../../lib/indicators/source/finding.ts';
import { parseUnit } from '../../lib/indicators/units/parse.ts';
import { areaByCode } from '../../lib/report/areas.ts';

const at = ({ file, line }: Placed<unknown>, reason: string): Finding => ({ file, line, reason });

/** One finding for each row whose key an earlier row has. */
export function duplicates<T>(rows: readonly Placed<T>[], key: (row: T) => string, what: string): Finding[] {
  const first = new Map<string, Placed<T>>();
  return rows.flatMap((row) => {
    const earlier = first.get(key(row.value));
    if (earlier === undefined) first.set(key(row.value), row);
    return earlier === undefined
      ? []
      : [at(row, `${what} "${key(row.value)}" stands in ${earlier.file}:${earlier.line} already`)];
  });
}

/** A name must lead to one indicator, unless the units tell the two apart (城市道路新建改造 in 公里 and in 条). */
function ambiguousNames(rows: readonly Placed<Indicator>[]): Finding[] {
  const owners = new Map<string, Placed<Indicator>>();
  return rows.flatMap((row) =>
    [row.value.zh, ...row.value.aliases].flatMap((alias) => {
      const name = normaliseName(alias.replace(/\*$/, ''));
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, row);
      if (owner === undefined || owner.value.id === row.value.id) return [];
      const shared = row.value.units.filter((unit) => owner.value.units.includes(unit));
      const clash = shared.length > 0 || row.value.units.length === 0 || owner.value.units.length === 0;
      return clash ? [at(row, `the name "${alias}" belongs to ${owner.value.id} already`)] : [];
    }),
  );
}

const unknownUnits = (row: Placed<Indicator>): Finding[] =>
  row.value.units.filter((unit) => parseUnit(unit) === null).map((unit) => at(row, `the unit "${unit}" is not known`));

function unknownRelations(row: Placed<Indicator>, ids: ReadonlySet<string>): Finding[] {
  const wrong = row.value.relations.filter(({ to }) => !ids.has(to) || to === row.value.id);
  return wrong.map(({ type, to }) => at(row, `the relation ${type}:${to} leads nowhere`));
}

/** What a schema cannot see in the catalogue: names, ids and units that contradict each other. */
export function checkCatalogue(rows: readonly Placed<Indicator>[], categories: readonly Category[]): Finding[] {
  const ids = new Set(rows.map(({ value }) => value.id));
  const known = new Set(categories.map(({ id }) => id));
  return [
    ...duplicates(rows, ({ id }) => id, 'the indicator'),
    ...ambiguousNames(rows),
    ...rows.flatMap(unknownUnits),
    ...rows.flatMap((row) => unknownRelations(row, ids)),
    ...rows.flatMap((row) => (known.has(row.value.category) ? [] : [at(row, `no category "${row.value.category}"`)])),
  ];
}

/** What a schema cannot see in the sources. */
export function checkSources(rows: readonly Placed<Source>[]): Finding[] {
  const nowhere = rows.filter(({ value }) => areaByCode(value.area) === null);
  return [
    ...duplicates(rows, ({ id }) => id, 'the source'),
    ...nowhere.map((row) => at(row, `GB/T 2260 has no area ${row.value.area}`)),
  ];
}
