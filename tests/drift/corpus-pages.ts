/**
 * The same changes to real reports, which lie beside the project. What went wrong on those of `corpusCases` was read while
 * the rules were made; those of `heldOutCases` were measured afterwards, and nothing is to be mended by them alone.
 */
import { existsSync } from 'node:fs';
import type { DriftCase } from './expected.ts';
import { casesAcross, casesOn } from './make.ts';
import { type DriftPage, pageAt } from './page.ts';
import { random } from './random.ts';
import { twinCases } from './twins/index.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);

const reports = [
  'anhui-2026.txt',
  'shanghai-2026.txt',
  'hailaer-2017.txt',
  'unlabelled/2026_四川省_政府工作报告.txt',
  'unlabelled/2026_山西省_政府工作报告.txt',
  'unlabelled/2026_西藏自治区_政府工作报告.txt',
  'unlabelled/国家_十二五规划纲要.txt',
];

const heldOut = [
  'unlabelled/2026_广东省_政府工作报告.txt',
  'unlabelled/2026_江西省_政府工作报告.txt',
  'unlabelled/2020_国务院政府工作报告.txt',
  'unlabelled/2025_重庆市城口县_计划报告_节选.txt',
  'unlabelled/2025_武汉市武昌区_预算报告_节选.txt',
  'unlabelled/2025_上海市静安区_区政府重点工作安排_节选.txt',
];

/** Reports that share set phrases, areas or years, and are others all the same. */
const others: readonly (readonly [string, string])[] = [
  ['anhui-2026.txt', 'unlabelled/2026_江西省_政府工作报告.txt'],
  ['shanghai-2026.txt', 'jingan-2025.txt'],
  ['jingan-2025.txt', 'shanghai-2026.txt'],
  ['unlabelled/2026_四川省_政府工作报告.txt', 'unlabelled/2026_广东省_政府工作报告.txt'],
  ['unlabelled/2026_山西省_政府工作报告.txt', 'unlabelled/2020_国务院政府工作报告.txt'],
  ['hailaer-2017.txt', 'unlabelled/2025_重庆市城口县_计划报告_节选.txt'],
  ['jingan-2025.txt', 'unlabelled/2025_上海市静安区_区政府重点工作安排_节选.txt'],
];

export const missingCorpus = (): string[] =>
  [...new Set([...reports, ...heldOut, ...others.flat()])].filter((name) => !existsSync(new URL(name, corpus)));

const page = (name: string): DriftPage => pageAt(new URL(name, corpus));

export function heldOutCases(seed: number): DriftCase[] {
  const by = random(seed);
  const shares = { target: 3, clause: 2, sentence: 1, passage: 1, word: 1 };
  return heldOut.flatMap((name) => [...casesOn(page(name), shares, by), ...twinCases(page(name), 2, by)]);
}

export function corpusCases(seed: number): DriftCase[] {
  const by = random(seed);
  const shares = { target: 2, clause: 1, sentence: 1, passage: 1, word: 1 };
  const changed = reports.flatMap((name) => [...casesOn(page(name), shares, by), ...twinCases(page(name), 2, by)]);
  const across = others.flatMap(([name, other]) =>
    casesAcross(
      'another report',
      page(name),
      page(other),
      { target: 8, clause: 6, sentence: 3, passage: 2, word: 4 },
      by,
    ),
  );
  return [...changed, ...across];
}
