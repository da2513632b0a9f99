import fc from 'fast-check';
import { emptyFollowUp, FollowUpRecordSchema } from '../../../lib/model/follow-up.ts';
import { NoteRecordSchema, ReportRecordSchema } from '../../../lib/model/records.ts';
import type { PledgemarkDatabase, Stored } from '../../../lib/storage/index.ts';

// Libraries such as two browsers of one reader have: they share addresses, ids and wordings, and say different things of them.

const madeBy = { schema: 3, extractor: '0.2.0', dataset: null };
const idOf = (kind: string, at: number): string => `01jk${kind}${String(at).padStart(21, '0')}`;
const addressOf = (at: number): string => `http://www.example.gov.cn/${at}.html`;

/** Words that break formats: quotes, bars, line breaks, signs of formulas, marks of this program. */
export const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"\'|,;；›\\=+-@#$_*<[]\t\n\r 、甲乙0'),
    fc.constantFrom('[[', '\ufeff', '\u2028', '😀', '<!-- pledgemark:end x -->', '---\n'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 10,
});
const some = words.filter((text) => text !== '');
/** Few, so that two records are often of one time. */
const instant = fc.integer({ min: 1, max: 6 }).map((step) => Date.UTC(2025, 0, step));
const trashed = fc.option(instant);
const address = fc.nat(5).map(addressOf);
const sha = fc.nat(3).map((at) => String(at).padStart(64, '0'));
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-02-${String(date).padStart(2, '0')}`);

const context = fc.record({
  text: words,
  report: words,
  years: fc.constantFrom({}, { 2025: 3 }),
  paragraph: fc.nat(9),
  rivals: fc.record({ count: fc.nat(3), before: fc.nat(9), after: fc.nat(9) }),
});
const facts = fc.record({
  name: words,
  valueText: some,
  period: fc.option(fc.constantFrom('2025', '2026-2030')),
  amount: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  amountHigh: fc.constant(null),
  unit: words,
  comparator: fc.constantFrom('eq', 'about', 'ge', 'range'),
  change: fc.constantFrom('up', 'down', 'none'),
});
const selector = fc
  .record(
    { exact: some, prefix: words, suffix: words, start: fc.nat(999), target: fc.option(facts), context },
    { requiredKeys: ['exact', 'prefix', 'suffix', 'start', 'target'] },
  )
  .map(({ exact, prefix, suffix, start, target, ...rest }) => ({
    quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix },
    position: { type: 'TextPositionSelector' as const, start, end: start + exact.length },
    section: ['二、主要任务'],
    target,
    ...rest,
  }));

const report = fc.record({
  title: some,
  more: fc.array(address, { maxLength: 2 }),
  period: fc.option(day),
  lastSeen: instant,
});
const note = fc.record({
  body: words,
  tags: fc.uniqueArray(some, { maxLength: 2 }),
  selector,
  modified: instant,
  trashed,
  keptAsIs: fc.option(sha),
});
const followUp = fc.record({
  what: words,
  due: fc.option(day),
  leadUnit: words,
  coUnits: fc.array(some, { maxLength: 2 }),
  progress: fc.constantFrom('not-started' as const, 'on-track' as const, 'done' as const),
  remark: words,
  log: fc.array(fc.record({ when: instant, field: fc.constant('remark' as const), from: words, to: words }), {
    maxLength: 2,
  }),
  modified: instant,
  trashed,
});

/** As JSON has it: without a negative nought. */
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

/** Where a record stands among others of its store, so that two libraries have records of one id. */
const places = (most: number) => fc.uniqueArray(fc.nat(most), { maxLength: 4 });
const placed = <T>(most: number, of: fc.Arbitrary<T>): fc.Arbitrary<(readonly [number, T])[]> =>
  places(most).chain((at) => fc.tuple(...at.map((place) => of.map((one) => [place, one] as const))));

export type LibraryStores = Readonly<Record<string, readonly Stored[]>>;

/**
 * All that a profile may hold. `letter` goes into the ids of its reports, of which no two have one main address: the
 * same page is another record in another profile.
 */
export const libraryIn = (letter: string): fc.Arbitrary<LibraryStores> =>
  fc
    .record({
      reports: placed(5, report).filter((all) => all.length > 0),
      notes: placed(6, note),
      followUps: placed(6, followUp),
      texts: placed(6, fc.record({ address, sha256: sha, firstSeen: instant, lastSeen: instant, noted: fc.boolean() })),
      searches: placed(3, fc.record({ name: some, view: words, modified: instant, trashed })),
      templates: placed(3, fc.record({ name: some, source: words, modified: instant, trashed })),
      setAside: fc.array(fc.record({ store: fc.constant('notes'), stored: json, problem: words, when: instant }), {
        maxLength: 2,
      }),
      shared: fc.boolean(),
    })
    .map(({ reports, notes, followUps, texts, searches, templates, setAside, shared }) => {
      const owner = shared ? 'r' : letter;
      const idOfReport = (at: number): string => idOf(owner, reports[at % reports.length]?.[0] ?? 0);
      // An address leads to one report.
      const taken = new Set(reports.map(([at]) => addressOf(at)));
      const free = (one: string): boolean => !taken.has(one) && taken.add(one) !== null;
      const kept = new Map<string, Stored>();
      for (const [at, one] of texts) {
        const id = idOf(
          owner === 'r' ? 't' : letter,
          Number(`9${one.address.replace(/\D/g, '')}${Number(one.sha256)}`),
        );
        // A wording of a page is stored once.
        kept.set(`${one.address} ${one.sha256}`, {
          id,
          reportId: idOfReport(at),
          length: 1,
          changesSeen: false,
          madeBy,
          ...one,
          kept: one.noted ? { encoding: 'deflate-raw', bytes: Uint8Array.of(at, 2, 255) } : null,
        });
      }
      return {
        reports: reports.map(([at, { title, more, period, lastSeen }]) =>
          ReportRecordSchema.parse({
            id: idOf(owner, at),
            address: addressOf(at),
            addresses: [addressOf(at), ...more.filter(free)],
            title,
            type: 'government-work-report',
            areaCode: null,
            areaName: null,
            period,
            issuer: null,
            publishedOn: null,
            textSha256: '',
            textLength: 0,
            firstSeen: 1,
            lastSeen,
            madeBy,
          }),
        ),
        notes: notes.map(([at, one]) =>
          NoteRecordSchema.parse({ id: idOf('n', at), reportId: idOfReport(at), created: 1, madeBy, ...one }),
        ),
        // A follow-up belongs to a note.
        followUps: followUps
          .filter(([at]) => notes.some(([other]) => other === at))
          .map(([at, one]) =>
            FollowUpRecordSchema.parse({
              ...emptyFollowUp,
              id: idOf('f', at),
              noteId: idOf('n', at),
              reportId: idOfReport(at),
              created: 1,
              madeBy,
              ...one,
            }),
          ),
        texts: [...kept.values()],
        searches: searches.map(([at, one]) => ({ id: idOf('s', at), created: 1, ...one })),
        templates: templates.map(([at, one]) => ({ id: idOf('m', at), created: 1, scope: 'report', ...one })),
        setAside: setAside as unknown as Stored[],
      };
    });

/** Puts a library into a database that is empty. */
export const fill = (database: PledgemarkDatabase, stores: LibraryStores): PromiseLike<void> =>
  database.transaction('rw', database.tables, async () => {
    for (const [name, records] of Object.entries(stores)) await database.table(name).bulkAdd([...records]);
  });
