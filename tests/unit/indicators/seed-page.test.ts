import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../lib/extract/index.ts';
import { attachIndicators, type Comparison, compare, readTarget } from '../../../lib/indicators/index.ts';
import { openSeeds } from './open.ts';

const dataset = openSeeds();
const seed = readFileSync(new URL('../../../seeds/jingan-2025.txt', import.meta.url), 'utf8');

interface Told {
  name: string;
  value: string;
  comparison: Comparison;
}

/** Reads a report of 静安区 2025 as the extension does, and sets each of its targets beside the dataset. */
function tell(text: string, without: readonly string[] = []): Told[] {
  const mentions = extract(text, { type: null, period: '2025' }).filter(({ role }) => role === 'target');
  return attachIndicators(mentions, dataset.catalogue, { text, areaName: '静安区' }).map((mention) => {
    const reading = readTarget(mention, dataset.catalogue, { area: '310106', text });
    const comparison = compare(reading, dataset, { without: new Set(without) });
    return { name: mention.names[0]?.text ?? '', value: mention.value.text, comparison };
  });
}

const statesOf = (told: readonly Told[]) => told.map(({ name, comparison }) => [name, comparison.state]);

describe('the seed document as it is read', () => {
  const told = tell(seed);

  test('all 52 targets agree with their own rows', () => {
    expect(told.length).toBe(52);
    expect(statesOf(told).filter(([, state]) => state !== 'agrees')).toEqual([]);
  });

  test('a changed copy differs in the changed value and nowhere else', () => {
    const changed = tell(seed.replace('高新技术企业达650家', '高新技术企业达700家'));
    const other = changed.filter(({ comparison }) => comparison.state !== 'agrees');
    expect(statesOf(other)).toEqual([['高新技术企业', 'differs']]);
    expect(other[0]?.comparison.summary).toContain('650家');
    expect(other[0]?.comparison.summary).toContain('高50家');
  });

  test('without its own rows nothing agrees but what another document repeats', () => {
    const agreed = tell(seed, ['gwr-310106-2025']).filter(({ comparison }) => comparison.state === 'agrees');
    expect(agreed.map(({ name }) => name).sort()).toEqual(
      ['地区生产总值', '区级一般公共预算收入', '社会消费品零售总额', '全社会固定资产投资总额', '开工'].sort(),
    );
  });
});

const plan = new URL(
  '../../../../shared/corpus/unlabelled/2025_上海市静安区_区政府重点工作安排_节选.txt',
  import.meta.url,
);

describe.skipIf(!existsSync(plan))('another document of the same area and year (needs ../shared)', () => {
  const told = existsSync(plan) ? tell(readFileSync(plan, 'utf8'), ['tasks-310106-2025']) : [];
  const found = (name: string, value: string) =>
    told.find((each) => each.name.includes(name) && each.value.includes(value));

  test.each([
    ['地区生产总值', '5%左右'],
    ['区级一般公共预算收入', '2%'],
    ['社会消费品零售总额', '1700亿元'],
    ['全社会固定资产投资总额', '5%左右'],
    ['开工', '100万平方米'],
  ])('%s %s agrees where it repeats the report', (name, value) => {
    expect(found(name, value)?.comparison.state).toBe('agrees');
  });

  test('力争3% is shown as a stretch beside the commitment', () => {
    const stretch = found('区级一般公共预算收入', '3%');
    const beside = stretch?.comparison.related.find(({ observation }) => observation.source === 'gwr-310106-2025');
    expect(stretch?.comparison.state).toBe('comparable');
    expect(beside?.comparison).toMatchObject({ kind: 'higher', by: 1 });
    expect(beside?.notes.map(({ code }) => code)).toContain('stretch');
  });

  test.each([
    ['首店', '170家'],
    ['进出口总额', '800亿元'],
    ['促消费活动', '200场'],
    ['外商直接投资', '8亿美元'],
  ])('%s %s is new: the report has no row of it', (name, value) => {
    const comparison = found(name, value)?.comparison;
    expect(comparison?.indicator).not.toBeNull();
    expect(comparison?.own).toEqual([]);
  });
});
