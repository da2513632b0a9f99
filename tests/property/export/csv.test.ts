import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUpsCsv, notesCsv } from '../../../lib/export/forms/index.ts';
import { readOwnCsv } from '../../../lib/export/imports/index.ts';
import { type FollowUpRecord, FollowUpRecordSchema } from '../../../lib/model/follow-up.ts';
import { type NoteRecord, NoteRecordSchema } from '../../../lib/model/records.ts';
import { finish } from '../../../lib/text/steps.ts';
import { gathered } from '../../unit/export/gathered.ts';
import { means } from '../../unit/export/import-means.ts';
import { success } from '../../unit/storage/records.ts';

const [jingan] = gathered.reports;
const { report, kept } = jingan!;
const base = kept.find(({ note, followUp }) => note.selector.target && followUp)!;

/** Words with all that CSV, lists in cells and spreadsheets trip over. */
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...',;；›|"\'\\=+-@\t\r\n 、甲乙0', '\u3000', '\ufeff'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});
const some = words.filter((text) => text !== '');
const instant = fc.integer({ min: 0, max: 4_102_444_800_000 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const time = fc.tuple(instant, instant).map(([a, b]) => ({ created: Math.min(a, b), modified: Math.max(a, b) }));

const target = fc.option(
  fc.record({
    name: words,
    valueText: words,
    period: fc.option(fc.constantFrom('2025', '2026-2030')),
    amount: fc.option(number),
    amountHigh: fc.option(number),
    unit: words,
    comparator: fc.constantFrom('eq', 'about', 'ge', 'gt', 'le', 'lt', 'range'),
    change: fc.constantFrom('up', 'down', 'none'),
  }),
);

const note: fc.Arbitrary<NoteRecord> = fc
  .record({
    body: words,
    tags: fc.uniqueArray(some, { maxLength: 3 }),
    colour: fc.option(fc.constantFrom('yellow', 'green', 'blue', 'pink')),
    part: fc.option(fc.webUrl()),
    time,
    exact: some,
    prefix: words,
    suffix: words,
    section: fc.array(some, { maxLength: 3 }),
    start: fc.nat(),
    target,
  })
  .map(({ time: times, exact, prefix, suffix, section, start, target: facts, ...rest }) =>
    NoteRecordSchema.parse({
      ...base.note,
      ...rest,
      ...times,
      selector: {
        quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
        position: { type: 'TextPositionSelector', start, end: start + exact.length },
        section,
        target: facts,
      },
      madeBy: means.madeBy,
    }),
  );

const followUp: fc.Arbitrary<FollowUpRecord> = fc
  .record({
    what: words,
    due: fc.option(day),
    leadUnit: words,
    coUnits: fc.array(some, { maxLength: 3 }),
    progress: fc.constantFrom('not-started', 'behind', 'on-track', 'ahead', 'done', 'adjusted', 'other'),
    assessment: fc.constantFrom('not-yet', 'achieved', 'partly', 'missed', 'cannot-assess'),
    reported: fc.option(
      fc.record({
        text: some.filter((text) => text.trim() !== ''),
        amount: fc.option(number),
        unit: words,
        on: fc.option(day),
      }),
    ),
    evidence: fc.array(fc.record({ title: some, address: words, quote: words, on: fc.option(day) }), { maxLength: 3 }),
    remind: fc.option(day),
    remark: words,
    time,
  })
  .map(({ time: times, ...rest }) =>
    FollowUpRecordSchema.parse({ ...base.followUp, ...rest, ...times, log: [], madeBy: means.madeBy }),
  );

describe.each(['zh', 'en'] as const)('own CSV (%s)', (language) => {
  test('a note exported and read again is the same note', () => {
    fc.assert(
      fc.property(note, (one) => {
        const reports = [{ ...jingan!, kept: [{ note: one, followUp: null }] }];
        const { content } = notesCsv({ ...gathered, language, reports }, '2025-03-02');
        const read = success(finish(readOwnCsv(content, means)));
        expect(read.faults).toEqual([]);
        expect(read.notes).toEqual([{ ...one, keptAsIs: null, reportId: read.reports[0]!.id }]);
        const { title, address, type, areaCode, areaName, period, issuer, publishedOn } = report;
        expect(read.reports).toMatchObject([{ title, address, type, areaCode, areaName, period, issuer, publishedOn }]);
      }),
    );
  });

  test('a follow-up exported and read again is the same follow-up', () => {
    fc.assert(
      fc.property(followUp, (one) => {
        const reports = [{ ...jingan!, kept: [{ note: base.note, followUp: one }] }];
        const { content } = followUpsCsv({ ...gathered, language, reports }, '2025-03-02');
        const read = success(finish(readOwnCsv(content, means)));
        expect(read.faults).toEqual([]);
        expect(read.followUps).toEqual([{ ...one, reportId: read.reports[0]!.id }]);
      }),
    );
  });
});
