/** The cases over the bundled report and the pages written for these tests; the same on every run. */
import type { DriftCase } from './expected.ts';
import { casesAcross, casesOn } from './make.ts';
import { type DriftPage, pageAt } from './page.ts';
import { random } from './random.ts';
import { twinCases } from './twins/index.ts';

const own = (name: string): DriftPage => pageAt(new URL(`pages/${name}.txt`, import.meta.url));

/** The same issuer's report of the year after, which came to stand at the same address. */
const followed: readonly (readonly [string, string])[] = [
  ['province-2025', 'province-2026'],
  ['county-2024', 'county-2025'],
  ['communique-2023', 'communique-2024'],
];

const reports = ['province-2025', 'county-2024', 'communique-2023', 'plan-2021', 'key-tasks-2025'] as const;

const seedReport = (): DriftPage => pageAt(new URL('../../seeds/jingan-2025.txt', import.meta.url));

/** The pages' texts, for measuring. */
export const ownTexts = (): string[] => [seedReport(), ...reports.map(own)].map(({ text }) => text);

export function ownCases(seed: number): DriftCase[] {
  const by = random(seed);
  const pages = [seedReport(), ...reports.map(own)];
  const changed = pages.flatMap((page) =>
    casesOn(page, { target: 2, clause: 1, sentence: 1, passage: 1, word: 1, cell: 1 }, by),
  );
  const twice = pages.flatMap((page) => twinCases(page, 2, by));
  const shares = { target: 6, clause: 4, sentence: 2, passage: 1, word: 3, cell: 2 };
  const next = followed.flatMap(([page, later]) =>
    casesAcross("next year's report", own(page), own(later), shares, by),
  );
  const offices = [own('department'), own('housing-department')];
  const elsewhere = pages.flatMap((page) =>
    offices.flatMap((office) =>
      casesAcross("another office's page", page, office, { target: 3, clause: 1, word: 1 }, by),
    ),
  );
  const strangers = [own('weather'), own('company')];
  const unrelated = pages.flatMap((page) =>
    strangers.flatMap((stranger) =>
      casesAcross('an unrelated page', page, stranger, { target: 1, sentence: 1, word: 1 }, by),
    ),
  );
  return [...changed, ...twice, ...next, ...elsewhere, ...unrelated];
}
