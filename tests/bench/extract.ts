/**
 * Characters read per second, beside Microsoft Recognizers-Text on the same text in the same run: `npm run bench`.
 * Warm: the median of several runs after a second of runs that do not count. Exits 1 below the bar.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extract } from '../../lib/extract/index.ts';

const BAR = 1_000_000;
const RUNS = 9;
/** The other library reads some thousand characters a second: a part of the text is enough to measure it. */
const SAMPLE = 4_000;

const TEXTS = [
  'seeds/jingan-2025.txt',
  '../shared/corpus/anhui-2026.txt',
  '../shared/corpus/hailaer-2017.txt',
  '../shared/corpus/shanghai-2026.txt',
];

interface Recognizers {
  recognizeNumber(text: string, culture: string): unknown[];
  recognizePercentage(text: string, culture: string): unknown[];
  recognizeDimension(text: string, culture: string): unknown[];
  recognizeCurrency(text: string, culture: string): unknown[];
}

const secondsOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Until the engine has compiled what it will: the first runs of a program are several times slower. */
const WARMING_SECONDS = 1;

const warm = (work: () => void): void => {
  for (let spent = 0; spent < WARMING_SECONDS; ) spent += secondsOf(work);
};

const perSecond = (text: string, work: (text: string) => void, runs: number): number => {
  return text.length / median(Array.from({ length: runs }, () => secondsOf(() => work(text))));
};

const round = (value: number): string => Math.round(value).toLocaleString('en');

const present = TEXTS.filter((path) => existsSync(path));
const texts = present.map((path) => readFileSync(path, 'utf8'));
warm(() => {
  for (const text of texts) extract(text);
});
const speeds = texts.map((text) => perSecond(text, extract, RUNS));
present.forEach((path, index) => {
  console.log(`${path.padEnd(40)} ${round(speeds[index] ?? 0).padStart(12)} characters/s`);
});
for (const path of TEXTS.filter((one) => !present.includes(one))) console.log(`left out: ${path}`);

const whole = texts.join('\n');
const ours = whole.length / (texts.reduce((sum, text, index) => sum + text.length / (speeds[index] ?? 1), 0) || 1);

const { recognizeNumber, recognizePercentage, recognizeDimension, recognizeCurrency } = createRequire(import.meta.url)(
  '@microsoft/recognizers-text-suite',
) as Recognizers;
const readTheirs = (text: string): void => {
  for (const recognize of [recognizeNumber, recognizePercentage, recognizeDimension, recognizeCurrency])
    recognize(text, 'zh-cn');
};
readTheirs(whole.slice(0, SAMPLE));
const theirs = perSecond(whole.slice(0, SAMPLE), readTheirs, 1);

console.log(`${'all, warm'.padEnd(40)} ${round(ours).padStart(12)} characters/s`);
console.log(`${'Recognizers-Text, same run'.padEnd(40)} ${round(theirs).padStart(12)} characters/s`);
console.log(`ratio ${round(ours / theirs)}`);
if (ours < BAR) {
  console.error(`below the bar of ${round(BAR)} characters/s`);
  process.exitCode = 1;
}
