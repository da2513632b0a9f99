import 'fake-indexeddb/auto';
import '../messaging/fake-extension.ts'; // before what imports the browser
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { compareMentions, draftOf, joinOwn, proposeObservations } from '../../../lib/dataset/index.ts';
import { attachIndicators, compare, readTarget } from '../../../lib/indicators/index.ts';
import { ReportComparisonWireSchema } from '../../../lib/messaging/compared/wire.ts';
import { factsOf, packComparison, unpackComparison } from '../../../lib/messaging/index.ts';
import type { MentionFacts } from '../../../lib/model/mention-facts.ts';
import { readReport } from '../../../lib/reading/index.ts';
import { fakeObservation } from '../storage/records.ts';
import { bundledParts, bundledReader, kept } from './reader.ts';

const text = readFileSync(new URL('../../../seeds/jingan-2025.txt', import.meta.url), 'utf8');
const page = { text, title: '静安区2025年政府工作报告', metas: {}, headings: [] };
const { mentions } = readReport(page, null, () => '');
const facts = mentions.map((mention) => factsOf(mention, text));
const place = { areaCode: '310106', areaName: '静安区' };
const compared = compareMentions(bundledReader, place, facts);

/** A target as a reader might meet it. */
const fact = (overrides: Partial<MentionFacts> = {}): MentionFacts => ({
  role: 'target',
  names: ['高新技术企业'],
  before: '',
  between: '达',
  value: { amount: 650, amountHigh: null, unit: '家', comparator: 'eq', change: 'none', text: '650家' },
  words: '高新技术企业达650家',
  period: '2025',
  nature: null,
  strength: 'commit',
  basis: [],
  ...overrides,
});

describe('a report, compared by its facts', () => {
  test('is the same as comparing with the whole text at hand', () => {
    const { dataset } = bundledReader;
    const attached = attachIndicators(mentions, dataset.catalogue, { text, areaName: '静安区' });
    expect(compared.mentions.map(({ indicator }) => indicator)).toEqual(attached.map(({ indicator }) => indicator));
    for (const [at, mention] of attached.entries()) {
      const alone = compare(readTarget(mention, dataset.catalogue, { area: '310106', text }), dataset);
      expect(compared.mentions[at]?.comparison).toEqual(mention.role === 'target' ? alone : null);
    }
    const states = compared.mentions.map(({ comparison }) => comparison?.state);
    expect(states.filter((state) => state === 'agrees').length).toBeGreaterThan(40);
  });

  test('brings the chart’s series of the area, the city and the nation, and a name and a source for each row', () => {
    const grp = compared.mentions.find(({ indicator }) => indicator?.id === 'grp');
    expect(grp?.series.map(({ area }) => area)).toEqual(['310106', '310000', '100000']);
    for (const { area, points } of grp?.series ?? []) {
      expect(compared.areaNames.get(area)).toBeTruthy();
      const years = points.map(({ period }) => period);
      expect(years).toEqual(years.toSorted());
      for (const row of points.flatMap(({ target, outcome }) => [target, outcome])) {
        if (row) expect(compared.sources.get(row.source)).toMatchObject({ own: false, title: expect.any(String) });
      }
    }
  });

  test('is the same after the wire, and each row, indicator and series goes over it once', () => {
    const wire = JSON.parse(JSON.stringify(packComparison(compared)));
    expect(unpackComparison(ReportComparisonWireSchema.parse(wire))).toEqual(compared);
    expect(new Set(wire.observations.map((row: object) => JSON.stringify(row))).size).toBe(wire.observations.length);
    const twice = packComparison(compareMentions(bundledReader, place, [...facts, ...facts]));
    expect(twice.observations).toEqual(wire.observations);
    expect(twice.series).toEqual(wire.series);
  });

  test('a message that names what was not sent is refused', () => {
    const wire = packComparison(compared);
    expect(() => unpackComparison({ ...wire, observations: [] })).toThrow('lacks row');
  });

  test('of 3,000 mentions takes ten times as long as one of 300, give or take', () => {
    const of = (count: number): number => {
      const many = Array.from({ length: count }, (_, at) => facts[at % facts.length]!);
      const started = performance.now();
      compareMentions(bundledReader, place, many);
      return performance.now() - started;
    };
    of(300);
    const [small, large] = [of(300), of(3_000)];
    expect(large).toBeLessThan(Math.max(small, 5) * 30);
  });

  test('without an area compares with nothing of another’s, and still knows the nation', () => {
    const [one] = compareMentions(bundledReader, { areaCode: null, areaName: null }, [
      fact({
        names: ['地区生产总值'],
        value: { amount: 5, amountHigh: null, unit: '%', comparator: 'about', change: 'up', text: '5%左右' },
      }),
    ]).mentions;
    expect(one?.comparison?.own).toEqual([]);
    expect(one?.series.map(({ area }) => area)).toEqual(['100000']);
  });

  test('keeps the indicator that the reader said, also that there is none', () => {
    const said = compareMentions(bundledReader, place, [
      fact({ indicator: { id: 'grp', label: '地区生产总值' } }),
      fact({ indicator: null }),
      fact(),
    ]).mentions.map(({ indicator }) => indicator?.id ?? null);
    expect(said).toEqual(['grp', null, 'high-tech-enterprises']);
  });

  test('an outcome has its indicator and series, and no comparison', () => {
    const [one] = compareMentions(bundledReader, place, [fact({ role: 'actual' })]).mentions;
    expect(one).toMatchObject({ indicator: { id: 'high-tech-enterprises' }, comparison: null });
  });
});

describe('the reader’s own observations', () => {
  const next = { areaCode: '310104', areaName: '徐汇区' };

  test('are what the next report of the area is compared with', async () => {
    const own = await kept([fakeObservation({ area: '310104', period: '2031' })]);
    const reader = joinOwn(bundledParts, own);
    const state = (amount: number) =>
      compareMentions(reader, next, [fact({ period: '2031', value: { ...fact().value, amount } })]);
    const agrees = state(650);
    expect(agrees.mentions[0]?.comparison?.state).toBe('agrees');
    expect(state(700).mentions[0]?.comparison?.state).toBe('differs');
    const row = agrees.mentions[0]?.comparison?.own[0]?.observation;
    expect(reader.ownOf(row!)).toEqual(own[0]);
    expect(agrees.sources.get(row!.source)).toMatchObject({ own: true, title: '示例区2025年政府工作报告' });
  });

  test('bring last year’s target to this year’s report', async () => {
    const drafts = [
      fakeObservation({ area: '310104', period: '2031' }),
      fakeObservation({ area: '310104', period: '2031', status: 'actual', amount: 640 }),
    ];
    const reader = joinOwn(bundledParts, await kept(drafts));
    const [one] = compareMentions(reader, next, [fact({ period: '2032' })]).mentions;
    expect(one?.comparison?.previous).toMatchObject({
      period: '2031',
      target: { amount: 650 },
      outcome: { amount: 640 },
      verdict: { verdict: 'missed' },
    });
  });

  test('of an own indicator make it an entry that the next report finds', async () => {
    const own = await kept([
      fakeObservation({
        area: '310104',
        indicator: null,
        label: '首发首秀活动',
        name: '首发首秀活动',
        unit: '场',
        amount: 60,
      }),
    ]);
    const reader = joinOwn(bundledParts, own);
    const named = fact({ names: ['首发首秀活动'], value: { ...fact().value, unit: '场', amount: 60 } });
    expect(compareMentions(bundledReader, next, [named]).mentions[0]?.comparison?.state).toBe('unlisted');
    expect(compareMentions(reader, next, [named]).mentions[0]).toMatchObject({
      indicator: { label: '首发首秀活动' },
      comparison: { state: 'agrees' },
    });
    expect(reader.dataset.categories.at(-1)?.id).toBe('own');
  });

  test('of an indicator that the catalogue has no more stand under their name', async () => {
    const reader = joinOwn(
      bundledParts,
      await kept([fakeObservation({ indicator: 'gone-with-a-release', name: '旧指标' })]),
    );
    expect([...reader.dataset.catalogue.byId.values()].find(({ zh }) => zh === '旧指标')?.category).toBe('own');
  });

  test('do not change the bundled dataset', async () => {
    const before = JSON.stringify(bundledParts);
    joinOwn(bundledParts, await kept([fakeObservation()]));
    expect(JSON.stringify(bundledParts)).toBe(before);
  });
});

describe('a report offered as observations', () => {
  const source = { reportId: null, title: page.title, date: '2025-01-10', address: null, fileName: null };
  const offered = proposeObservations(facts, compared.mentions, { areaCode: '310106', source, day: '2026-03-01' });

  test('has one for each target and outcome, complete where the report says all', () => {
    expect(offered).toHaveLength(facts.length);
    const drafts = offered.map((proposal) => proposal && draftOf(proposal));
    expect(drafts.filter(Boolean).length).toBeGreaterThan(45);
    const grp = drafts.find((draft) => draft?.indicator === 'grp');
    expect(grp).toMatchObject({
      area: '310106',
      period: '2025',
      status: 'target',
      measure: 'growth',
      amount: 5,
      unit: '%',
      comparator: 'about',
      change: 'up',
      source,
      enteredOn: '2026-03-01',
    });
    for (const draft of drafts) if (draft) expect(text).toContain(draft.words);
  });

  test('added and compared again, agrees with itself, also where the dataset has no such indicator', async () => {
    const drafts = offered.flatMap((proposal) => (proposal && draftOf(proposal)) ?? []);
    const reader = joinOwn({ ...bundledParts, observations: [] }, await kept(drafts));
    const again = compareMentions(reader, place, facts);
    const targets = again.mentions.flatMap(({ comparison }, at) =>
      comparison && offered[at] && draftOf(offered[at]!) ? [{ state: comparison.state, words: facts[at]!.words }] : [],
    );
    expect(targets.filter(({ state }) => state !== 'agrees')).toEqual([]);
  });

  test('leaves to the reader what the report does not say', () => {
    const [one] = proposeObservations([fact({ period: null })], [], { areaCode: null, source, day: '2026-03-01' });
    expect(one).toMatchObject({ area: null, period: null, indicator: null, label: '高新技术企业' });
    expect(draftOf(one!)).toBeNull();
    expect(draftOf({ ...one!, area: '310106', period: '2025' })).toMatchObject({ words: '高新技术企业达650家' });
    expect(proposeObservations([fact({ role: 'other' })], [], { areaCode: null, source, day: '2026-03-01' })).toEqual([
      null,
    ]);
  });
});
