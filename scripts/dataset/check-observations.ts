import type { Indicator } from '../../lib/indicators/catalogue.ts';
import type { Observation, Source } from '../../lib/indicators/observation.ts';
import { yearsOf } from '../../lib/indicators/periods.ts';
import type { Finding, Placed } from '../../lib/indicators/source/finding.ts';
import { sameNumber } from '../../lib/indicators/units/convert.ts';
import { parseUnit } from '../../lib/indicators/units/parse.ts';
import { areaByCode } from '../../lib/report/areas.ts';
import { duplicates } from './checks.ts';

/** What observations are checked against. `texts` holds the bundled documents, by the id of their source. */
export interface Context {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly texts: ReadonlyMap<string, string>;
}

/** A rule looks at one observation and says what is wrong with it, null where nothing is. */
type Rule = (observation: Observation, context: Context) => string | null;

const RELATIVE = ['percent', 'points', 'times'];
const familyOf = (unit: string): string | null => parseUnit(unit)?.family ?? null;

const namesWhatExists: Rule = ({ indicator, source, area }, { indicators, sources }) => {
  if (!indicators.has(indicator)) return `the catalogue has no indicator "${indicator}"`;
  if (source === '') return 'a row without a source';
  if (!sources.has(source)) return `sources.csv has no source "${source}"`;
  return areaByCode(area) === null ? `GB/T 2260 has no area ${area}` : null;
};

const periodIsReal: Rule = ({ period }) => {
  const years = yearsOf(period);
  if (years === null) return `"${period}" is no period`;
  return years.from < 1949 || years.to > 2100 || years.from > years.to ? `the period ${period} cannot be` : null;
};

/** A growth figure is in %, points or times; all else in the indicator's own family. */
const unitFits: Rule = ({ indicator, measure, amount, unit }, { indicators }) => {
  const found = indicators.get(indicator);
  if (amount === null || found === undefined) return null;
  if (unit === '' && found.units.length === 0) return null;
  const family = familyOf(unit);
  if (family === null) return `the unit "${unit}" is not known`;
  if (measure === 'growth') return RELATIVE.includes(family) ? null : `a growth figure cannot be in "${unit}"`;
  const fits = found.units.some((own) => familyOf(own) === family);
  return fits ? null : `the unit "${unit}" is outside the family of ${indicator} (${found.units.join(', ')})`;
};

const valueIsPossible: Rule = ({ amount, amountHigh, comparator, measure, unit, indicator }, { indicators }) => {
  if (amount === null) return null;
  if ((comparator === 'range') !== (amountHigh !== null)) return 'a range needs both ends, and only a range has two';
  if (amountHigh !== null && amountHigh <= amount) return `the range ${amount}—${amountHigh} runs backwards`;
  if (amount < 0) return 'a value below zero: the direction belongs in CHANGE';
  const share = indicators.get(indicator)?.kind === 'rate' && measure === 'level' && unit === '%';
  return share && amount > 100 ? `a share of ${amount} % cannot be` : null;
};

const directionIsSaid: Rule = ({ measure, change, amount }) => {
  if (amount === null) return null;
  if (measure === 'growth') return change === 'none' ? 'a growth figure needs CHANGE up or down' : null;
  return measure === 'level' && change === 'up' ? 'a level has no CHANGE up: is it growth?' : null;
};

const yardstickIsTarget: Rule = ({ amount, status, words }) => {
  if (amount !== null) return null;
  if (status === 'actual') return 'an outcome needs a value';
  return words === '' ? 'a target without a value needs the words of its yardstick' : null;
};

const wordsAreThere: Rule = ({ words, source }, { texts }) => {
  const text = texts.get(source);
  if (text === undefined) return null;
  return words !== '' && text.includes(words)
    ? null
    : `the words "${words}" do not occur in the bundled text of ${source}`;
};

const SCALES = [1, 1e2, 1e3, 1e4, 1e6, 1e8, 1e12];

/** 1,375,000万元 holds 13750000000 元; words with Chinese numerals (四所) are left alone. */
const wordsHoldTheValue: Rule = ({ words, amount }) => {
  const numbers = [...words.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
  if (amount === null || numbers.length === 0) return null;
  const holds = numbers.some((number) => SCALES.some((scale) => sameNumber(number * scale, amount)));
  return holds ? null : `the words "${words}" do not hold the value ${amount}`;
};

const rules: readonly Rule[] = [
  namesWhatExists,
  periodIsReal,
  unitFits,
  valueIsPossible,
  directionIsSaid,
  yardstickIsTarget,
  wordsAreThere,
  wordsHoldTheValue,
];

const keyOf = (row: Observation): string =>
  [
    row.area,
    row.indicator,
    row.period,
    row.status,
    row.measure,
    row.strength,
    row.amount === null ? row.words : '',
    row.source,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** What a schema cannot see in the observations. */
export function checkObservations(rows: readonly Placed<Observation>[], context: Context): Finding[] {
  const broken = rows.flatMap(({ file, line, value }) =>
    rules.flatMap((rule) => {
      const reason = rule(value, context);
      return reason === null ? [] : [{ file, line, reason }];
    }),
  );
  return [...duplicates(rows, keyOf, 'the observation'), ...broken];
}
