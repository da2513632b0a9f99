import 'fake-indexeddb/auto';
import '../messaging/fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../../lib/background/index.ts';
import { compareReport, send } from '../../../lib/messaging/index.ts';
import type { MentionFacts } from '../../../lib/model/mention-facts.ts';
import { addObservations, DATABASE_NAME, openDatabase } from '../../../lib/storage/index.ts';
import { makeBundle } from '../../../scripts/dataset/make-bundle.ts';
import { readSeeds } from '../../../scripts/dataset/read-seeds.ts';
import { seedFiles } from '../../../scripts/dataset/seed-files.ts';
import { fake, panelSender, reset } from '../messaging/fake-extension.ts';
import { fakeObservation, fakeReport, success } from '../storage/records.ts';

const TAB = 7;
const report = fakeReport();

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fake.worlds.set(TAB, {});
  startBackground();
});
afterEach(async () => {
  reset();
  vi.restoreAllMocks();
  await openDatabase({ name: DATABASE_NAME }).delete();
});

describe('comparing', () => {
  const facts: MentionFacts = {
    role: 'target',
    names: ['地区生产总值'],
    before: '',
    between: '增长',
    value: { amount: 5, amountHigh: null, unit: '%', comparator: 'about', change: 'up', text: '5%左右' },
    words: '地区生产总值增长5%左右',
    period: '2025',
    nature: null,
    strength: 'commit',
    basis: [],
  };
  const dataset = JSON.stringify(makeBundle(readSeeds(seedFiles()).parts));
  const fetched = vi.fn();
  const serve = (body: string) =>
    vi.stubGlobal('fetch', async (address: URL) => {
      fetched(String(address));
      return new Response(body);
    });
  afterEach(() => {
    fetched.mockReset();
    vi.unstubAllGlobals();
  });

  // The order matters: a dataset that was read once is kept while the worker lives.
  test('without a dataset that can be read is a failure in words, and is tried anew', async () => {
    serve('<html>');
    expect(await compareReport(report, [facts])).toMatchObject({
      ok: false,
      error: { code: 'dataset-missing', en: expect.stringContaining('dataset') },
    });
    serve(dataset);
    expect(success(await compareReport(report, [facts])).mentions).toHaveLength(1);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('reads the extension’s own file only once, and never before it is asked', async () => {
    serve(dataset);
    await send('report.open', { report, targets: 1 });
    expect(fetched).not.toHaveBeenCalled();
    success(await compareReport(report, [facts]));
    success(await compareReport(report, [facts]));
    expect(fetched.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('answers for each mention in order: state, indicator and series', async () => {
    serve(dataset);
    const other = { ...facts, names: ['夜间经济示范街区'] };
    const { mentions, version } = success(await compareReport(report, [facts, other]));
    expect(mentions.map(({ comparison }) => comparison?.state)).toEqual(['agrees', 'unlisted']);
    expect(mentions[0]?.indicator).toEqual({ id: 'grp', label: '地区生产总值' });
    expect(mentions[0]?.series.map(({ area }) => area)).toEqual(['310106', '310000', '100000']);
    expect(version).toMatch(/^\d{4}\.\d{2}\.\d{2}\+/);
  });

  test('compares a long report in parts, each mention in its place', async () => {
    const many = Array.from({ length: 600 }, (_, n) => (n % 2 === 0 ? facts : { ...facts, names: ['没有的东西'] }));
    const { mentions, sources } = success(await compareReport(report, many));
    expect(mentions.map(({ indicator }) => indicator?.id ?? '')).toEqual(
      many.map((_, n) => (n % 2 === 0 ? 'grp' : '')),
    );
    expect(sources.size).toBe(success(await compareReport(report, [facts])).sources.size);
  });

  test('knows what the reader added meanwhile, and the tabs are told to ask again', async () => {
    serve(dataset);
    const mine = {
      ...facts,
      names: ['夜间经济示范街区'],
      value: { ...facts.value, unit: '条', change: 'none' } as const,
    };
    const stateNow = async () => success(await compareReport(report, [mine])).mentions[0]?.comparison?.state;
    expect(await stateNow()).toBe('unlisted');
    const database = openDatabase({ name: DATABASE_NAME });
    const draft = fakeObservation({
      indicator: null,
      label: '夜间经济示范街区',
      amount: 5,
      unit: '条',
      comparator: 'about',
    });
    success(await addObservations(database, [{ draft }], { origin: 'report', dataset: null }));
    expect(await stateNow()).toBe('agrees');
    database.close();
    fake.tabs = [{ id: 7 }, { id: 9 }];
    expect(await send('observations.changed', {})).toMatchObject({ error: { code: 'not-our-page' } });
    fake.sender = panelSender;
    success(await send('observations.changed', {}));
    await expect
      .poll(() => fake.toTabs.map(({ tabId, message }) => [tabId, message]))
      .toEqual([
        [7, { name: 'observations.changed', payload: {} }],
        [9, { name: 'observations.changed', payload: {} }],
      ]);
  });

  test('is for web pages', async () => {
    fake.sender = panelSender;
    expect(await compareReport(report, [facts])).toMatchObject({ error: { code: 'not-a-page' } });
  });
});
