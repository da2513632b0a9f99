import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answering } from '../../../components/library/finding/answering.ts';
import { gather } from '../../../components/library/finding/gather.ts';
import { LEDGER_DIMENSIONS, NOTE_DIMENSIONS, type NoteQuery } from '../../../components/library/finding/queries.ts';
import type { Selector } from '../../../lib/model/selector.ts';
import {
  keepCorrection,
  keepNote,
  openDatabase,
  type PledgemarkDatabase,
  undoCorrection,
} from '../../../lib/storage/index.ts';
import { ADDRESS, fakeCorrection, fakeDraft, fakeReport, fakeSelector, success } from '../storage/records.ts';

const TODAY = '2026-06-15';
const ALL = { text: '', from: '', to: '', today: TODAY };
const none = <D extends string>(dimensions: readonly D[]) =>
  Object.fromEntries(dimensions.map((name) => [name, []])) as unknown as Record<D, readonly string[]>;
const query = (text = ''): NoteQuery => ({ ...ALL, text, chosen: none(NOTE_DIMENSIONS), tags: [], sort: 'new' });

/** 企业650家 at two places of one report: the same words, told apart by what stands before them. */
const selectorAt = (start: number, prefix: string): Selector => {
  const plain = fakeSelector(start, '企业达到650家');
  const facts = { name: '企业', valueText: '650家', period: '2025', amount: 650, amountHigh: null, unit: '家' };
  return {
    ...plain,
    quote: { ...plain.quote, prefix },
    target: { ...facts, comparator: 'eq', change: 'none' },
  };
};

let database: PledgemarkDatabase;
beforeEach(async () => {
  database = openDatabase();
  for (const [start, prefix] of [
    [10, '高新技术'],
    [90, '规模以上'],
  ] as const) {
    success(await keepNote(database, ADDRESS, fakeReport(), fakeDraft({ selector: selectorAt(start, prefix) })));
  }
});
afterEach(() => database.delete());

const fields = {
  name: '高新技术企业',
  indicator: { id: 'high-tech-enterprises', label: '高新技术企业' },
  period: '2026',
  comparator: 'ge' as const,
};
/** As the page's text had moved on when the reader set it right: only the words before tell the place. */
const draft = fakeCorrection({ selector: selectorAt(14, '高新技术'), change: { type: 'corrected', fields } });

test('a note is found as the reader set its target right, and as the machine read it when that is undone', async () => {
  const correction = success(await keepCorrection(database, ADDRESS, fakeReport(), draft));
  const onChanged = vi.fn();
  const calls = answering(
    await gather(database, { onProgress: () => undefined, onChanged, onOverturned: () => undefined }),
  );
  const indicators = () => calls.noteFacets(query()).indicator;
  const values = () => indicators().map(({ value, count }) => `${value} ${count}`);
  expect(values()).toContain('high-tech-enterprises 1');
  expect(
    calls
      .noteFacets(query())
      .period.map(({ value }) => value)
      .toSorted(),
  ).toEqual(['2025', '2026']);
  expect(calls.findNotes(query('高新技术企业')).total).toBe(1);
  const lines = calls.findLedger({
    ...ALL,
    chosen: none(LEDGER_DIMENSIONS),
    sort: 'indicator',
    descending: false,
  }).first;
  expect(lines.map(({ facts, period }) => [facts?.name, facts?.comparator, period])).toEqual([
    ['高新技术企业', 'ge', '2026'],
    ['企业', 'eq', '2025'],
  ]);

  success(await undoCorrection(database, correction.id));
  await vi.waitFor(() => expect(onChanged).toHaveBeenCalled());
  expect(values()).not.toContain('high-tech-enterprises 1');
  expect(calls.findNotes(query('高新技术企业')).total).toBe(0);

  success(await keepCorrection(database, ADDRESS, fakeReport(), { ...draft, id: correction.id }));
  await vi.waitFor(() => expect(values()).toContain('high-tech-enterprises 1'));
});

test('that it is no target leaves the note as it is', async () => {
  success(await keepCorrection(database, ADDRESS, fakeReport(), { ...draft, change: { type: 'dismissed' } }));
  const calls = answering(
    await gather(database, { onProgress: () => undefined, onChanged: () => undefined, onOverturned: () => undefined }),
  );
  expect(calls.findNotes(query()).total).toBe(2);
});
