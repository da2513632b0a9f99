/** Multipliers are words in English, so that each stands before each unit: "12 million", "1.3 trillion yuan". */
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const MONEY = ['yuan', 'US dollars', 'dollars', 'RMB'];
const MEASURES = [
  'metric tons',
  'tons',
  'mu',
  'hectares',
  'square meters',
  'cubic meters',
  'square kilometers',
  'kilometers',
  'km',
  'kilograms',
];
const CAPACITIES = ['kilowatts', 'kilowatt-hours', 'megawatts', 'gigawatts'];

const scaled = (words: readonly string[]): string[] =>
  Object.keys(SCALES).flatMap((scale) => words.map((word) => `${scale} ${word}`));

const values = Object.entries(SCALES).flatMap(([scale, factor]) => [
  [scale, { unit: '', factor }] as const,
  ...[...MONEY, ...MEASURES, ...CAPACITIES].map((unit) => [`${scale} ${unit}`, { unit, factor }] as const),
]);

/** Units of reports in English, and what those with multipliers are worth. */
export const measures = {
  units: {
    percent: ['%', 'percent', 'per cent'],
    point: ['percentage points', 'percentage point', 'basis points'],
    money: [...MONEY, ...scaled(MONEY)],
    measure: [...MEASURES, ...scaled(MEASURES)],
    capacity: [...CAPACITIES, ...scaled(CAPACITIES)],
    rating: ['kilovolts', 'kV'],
    count: Object.keys(SCALES),
    person: ['people', 'persons'],
    time: ['years', 'months', 'days', 'hours', 'minutes'],
    age: ['years of age'],
    factor: ['times'],
    none: [],
  },
  unitValues: {
    ...Object.fromEntries(values),
    percent: { unit: '%', factor: 1 },
    'per cent': { unit: '%', factor: 1 },
    'percentage point': { unit: 'percentage points', factor: 1 },
  } as Record<string, { unit: string; factor: number }>,
};
