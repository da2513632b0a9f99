import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringIn, readComing } from '../../../components/library/backup/coming.ts';
import { followUpsCsv, notesCsv } from '../../../lib/export/forms/index.ts';
import type { FollowUpRecord } from '../../../lib/model/follow-up.ts';
import type { NoteRecord, ReportRecord } from '../../../lib/model/records.ts';
import { gatherReports, type PledgemarkDatabase, type Preference } from '../../../lib/storage/index.ts';
import { success } from '../../unit/storage/records.ts';
import { inTwo, rawOf } from './databases.ts';
import { fill, libraryIn, words } from './library.ts';

const PATIENCE_MS = 60_000;
const RUNS = { numRuns: 40 };
const preference = fc.constantFrom<Preference>('later', 'stored', 'incoming');
const language = fc.constantFrom('zh' as const, 'en' as const);

const OPTIONS = { onProgress: () => undefined, signal: new AbortController().signal };

/** Brings a file in as the page does. */
async function bring(into: PledgemarkDatabase, name: string, content: string, prefer: Preference = 'later') {
  const coming = success(await readComing(into, new File([content], name), OPTIONS));
  const merged = success(await bringIn(into, coming, { ...OPTIONS, prefer, settings: false }));
  return { coming, merged };
}

async function tablesOf(from: PledgemarkDatabase, said: 'zh' | 'en'): Promise<string[]> {
  const { items: reports } = success(await gatherReports(from));
  const gathered = { reports, utcOffset: 480, language: said, labelOf: () => null };
  return [notesCsv(gathered, '2025-03-02').content, followUpsCsv(gathered, '2025-03-02').content];
}

/** What is in use, with the address in place of the report's id, which is another in another profile. */
async function inUse(database: PledgemarkDatabase) {
  const stores = await rawOf(database);
  const address = new Map((stores.reports as ReportRecord[]).map((report) => [report.id, report.address]));
  const placed = <T extends NoteRecord | FollowUpRecord>(all: unknown[] | undefined) =>
    (all as T[]).map(({ madeBy: _, reportId, ...record }) => ({ ...record, report: address.get(reportId) }));
  const notes = placed<NoteRecord>(stores.notes).filter(({ trashed }) => trashed === null);
  const ids = new Set(notes.map(({ id }) => id));
  const followUps = placed<FollowUpRecord>(stores.followUps).filter(
    ({ trashed, noteId }) => trashed === null && ids.has(noteId),
  );
  return { notes, followUps };
}

test(
  'own tables brought into an empty profile give the notes and follow-ups that were exported, once',
  async () => {
    await fc.assert(
      fc.asyncProperty(libraryIn('a'), language, preference, (library, said, prefer) =>
        inTwo(async (from, into) => {
          await fill(from, library);
          const tables = await tablesOf(from, said);
          for (const table of tables) expect((await bring(into, '表.csv', table)).coming.faults).toEqual([]);
          expect(await inUse(into)).toEqual(await inUse(from));
          const once = await rawOf(into);
          for (const table of tables) {
            expect((await bring(into, '表.csv', table, prefer)).merged).toMatchObject({ added: 0, changed: 0 });
          }
          expect(await rawOf(into)).toEqual(once);
        }),
      ),
      RUNS,
    );
  },
  PATIENCE_MS,
);

test(
  'own tables brought back into the profile they came from change nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(libraryIn('a'), language, preference, (library, said, prefer) =>
        inTwo(async (from) => {
          await fill(from, library);
          const before = await rawOf(from);
          for (const table of await tablesOf(from, said)) {
            const { coming } = await bring(from, '表.csv', table, prefer);
            expect(coming.planned.filter(({ standing }) => standing !== 'same')).toEqual([]);
          }
          expect(await rawOf(from)).toEqual(before);
        }),
      ),
      RUNS,
    );
  },
  PATIENCE_MS,
);

/** A table as a person types it: an address, a quote, perhaps a note; nothing of times and ids. */
const typed = fc
  .array(fc.record({ address: fc.nat(3), exact: words.filter((text) => text.trim() !== ''), body: words }), {
    maxLength: 5,
  })
  .map((rows) => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = rows.map(({ address, exact, body }) =>
      [`http://www.example.gov.cn/${address}.html`, exact, body].map(cell).join(','),
    );
    return ['网址,原文,笔记', ...lines].join('\r\n');
  });

test(
  'a table without ids and times comes in once, and leaves alone what was made of its notes since',
  async () => {
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom<Preference>('later', 'stored'), (table, prefer) =>
        inTwo(async (into) => {
          await bring(into, '表.csv', table);
          for (const { id } of await into.notes.toArray()) await into.notes.update(id, { tags: ['后来加的'] });
          const since = await rawOf(into);
          expect((await bring(into, '表.csv', table, prefer)).merged).toMatchObject({ added: 0, changed: 0 });
          expect(await rawOf(into)).toEqual(since);
        }),
      ),
      RUNS,
    );
  },
  PATIENCE_MS,
);

/** With follow-ups in use of which nothing was changed yet. */
const untouched = libraryIn('a')
  .map((library) => ({
    ...library,
    notes: library.notes!.map((note) => ({ ...note, trashed: null })),
    followUps: library.followUps!.map((one) => ({ ...one, trashed: null, log: [], progress: 'on-track' })),
  }))
  .filter(({ followUps }) => followUps.length > 0);

test(
  'a table that comes back with changes writes them into the log of the follow-up, once',
  async () => {
    await fc.assert(
      fc.asyncProperty(untouched, (library) =>
        inTwo(async (from) => {
          await fill(from, library);
          const [, table = ''] = await tablesOf(from, 'zh');
          const changed = table.replace('达进度', '超进度');
          await bring(from, '表.csv', changed, 'incoming');
          const once = await rawOf(from);
          const logs = (once.followUps as FollowUpRecord[]).flatMap(({ log }) => log);
          expect(logs).toMatchObject([{ field: 'progress', from: 'on-track', to: 'ahead' }]);
          expect((await bring(from, '表.csv', changed, 'incoming')).merged).toMatchObject({ added: 0, changed: 0 });
          expect(await rawOf(from)).toEqual(once);
        }),
      ),
      RUNS,
    );
  },
  PATIENCE_MS,
);

const time = fc.date({ min: new Date('2015-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
const textSelectors = fc.record({ exact: words, prefix: words, suffix: words, start: fc.nat(999) }).map((quote) => [
  { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 4 },
  { type: 'TextPositionSelector', start: quote.start, end: quote.start + 4 },
  { type: 'TextQuoteSelector', ...quote, start: undefined },
]);
const selectors = fc.oneof(
  { weight: 4, arbitrary: textSelectors },
  fc.constant(undefined),
  fc.constant([{ type: 'PageSelector', index: 0, label: 'iv' }]),
  fc.constant([
    { type: 'MediaTimeSelector', start: 12.25, end: 14.5 },
    { type: 'TextQuoteSelector', exact: '字幕' },
  ]),
);

/** An annotation as `APIAnnotationData` of hypothesis/client has it. */
const annotation = fc
  .record({
    id: fc.option(
      fc.nat(9).map((at) => `Id-${at}_AbC`),
      { nil: undefined },
    ),
    created: time.map((at) => at.toISOString().replace('Z', '123+00:00')),
    updated: time.map((at) => at.toISOString().replace('Z', '123+00:00')),
    uri: fc.nat(3).map((at) => `https://www.example.gov.cn/${at}.html`),
    text: words,
    tags: fc.array(words, { maxLength: 2 }),
    selector: selectors,
    references: fc.option(fc.constant(['Id-0_AbC']), { nil: undefined, freq: 5 }),
    title: words,
  })
  .map(({ selector, title, uri, ...rest }) => ({
    ...rest,
    uri,
    user: 'acct:reader@hypothes.is',
    group: '__world__',
    hidden: false,
    flagged: false,
    permissions: { read: ['group:__world__'], update: [], delete: [] },
    document: { title: [title] },
    links: { html: `https://hypothes.is/a/${rest.id}` },
    user_info: { display_name: null },
    target: [{ source: uri, ...(selector ? { selector } : {}) }],
  }));

test(
  'annotations of Hypothesis come in once, and each is a note or is told',
  async () => {
    const all = fc.array(fc.oneof({ weight: 6, arbitrary: annotation }, fc.jsonValue()), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(all, preference, (annotations, prefer) =>
        inTwo(async (into) => {
          const content = JSON.stringify({
            export_date: '2025-03-01T00:00:00.000Z',
            export_userid: 'acct:reader@hypothes.is',
            client_version: '1.1600.0',
            annotations,
          });
          const { coming } = await bring(into, '批注.json', content);
          expect(coming.faults.length + (await into.notes.count())).toBe(annotations.length);
          const once = await rawOf(into);
          expect((await bring(into, '批注.json', content, prefer)).merged).toMatchObject({ added: 0, changed: 0 });
          expect(await rawOf(into)).toEqual(once);
        }),
      ),
      RUNS,
    );
  },
  PATIENCE_MS,
);
