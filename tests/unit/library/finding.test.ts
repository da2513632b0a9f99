import { describe, expect, test } from 'vitest';
import { answering } from '../../../components/library/finding/answering.ts';
import { Gathered } from '../../../components/library/finding/gathered.ts';
import { followUpLine, noteLine, reportLine } from '../../../components/library/finding/lines.ts';
import {
  LEDGER_DIMENSIONS,
  type LedgerQuery,
  type ListedNote,
  NOTE_DIMENSIONS,
  type NoteQuery,
} from '../../../components/library/finding/queries.ts';
import type { NoteRecord } from '../../../lib/model/records.ts';
import { libraryOf } from '../../library/records.ts';

const NOW = Date.UTC(2026, 5, 15);
const TODAY = '2026-06-15';

const none = <D extends string>(dimensions: readonly D[]) =>
  Object.fromEntries(dimensions.map((name) => [name, []])) as unknown as Record<D, readonly string[]>;

const notes = (part: Partial<NoteQuery> = {}): NoteQuery => ({
  text: '',
  chosen: none(NOTE_DIMENSIONS),
  tags: [],
  from: '',
  to: '',
  sort: 'new',
  today: TODAY,
  ...part,
});

const ledger = (part: Partial<LedgerQuery> = {}): LedgerQuery => ({
  text: '',
  chosen: none(LEDGER_DIMENSIONS),
  from: '',
  to: '',
  sort: 'urgency',
  descending: false,
  today: TODAY,
  ...part,
});

const idsOf = (listed: readonly ListedNote[]): string[] => listed.map(({ note }) => note.id);

const records = libraryOf({ reports: 30, notes: 400, followUps: 120 }, NOW);

function gatheredAll(): Gathered {
  const gathered = new Gathered();
  for (const report of records.reports) gathered.putReport(reportLine({ ...report }));
  for (const followUp of records.followUps) gathered.putFollowUp(followUp.id, followUpLine({ ...followUp }));
  for (const note of records.notes) gathered.putNote(note.id, noteLine({ ...note }));
  return gathered;
}

describe('notes', () => {
  test('are what looking through every one of them finds, the last changed first', () => {
    const { total, first } = answering(gatheredAll()).findNotes(notes({ text: '口径' }));
    const byHand = records.notes
      .filter(({ body, selector, tags }) =>
        [body, selector.quote.exact, selector.target?.name, ...tags].join('\n').includes('口径'),
      )
      .toSorted((a, b) => b.modified - a.modified);
    expect(total).toBe(byHand.length);
    expect(idsOf(first)).toEqual(byHand.slice(0, first.length).map(({ id }) => id));
  });

  test('are narrowed by what is chosen, and each choice says what it would leave', () => {
    const calls = answering(gatheredAll());
    const chosen = { ...none(NOTE_DIMENSIONS), area: ['310106'] };
    const narrowed = calls.noteFacets(notes({ chosen }));
    const green = narrowed.colour.find(({ value }) => value === 'green')?.count ?? 0;
    expect(green).toBeGreaterThan(0);
    expect(calls.findNotes(notes({ chosen: { ...chosen, colour: ['green'] } })).total).toBe(green);
    const other = narrowed.area.find(({ value }) => value === '320500')?.count ?? 0;
    expect(calls.findNotes(notes({ chosen: { ...chosen, area: ['320500'] } })).total).toBe(other);
  });

  test('are listed with what the reader wrote, their follow-up and the title of their report', () => {
    const calls = answering(gatheredAll());
    const [listed] = calls.findNotes(notes({ sort: 'old' })).first;
    const note = records.notes.find(({ id }) => id === listed?.note.id);
    const followUp = records.followUps.find(({ noteId }) => noteId === note?.id) ?? null;
    const report = records.reports.find(({ id }) => id === note?.reportId);
    expect(listed?.note).toEqual(noteLine({ ...note, id: note?.id ?? '' }));
    expect(listed?.followUp).toEqual(followUp && followUpLine({ ...followUp }));
    expect(listed?.report).toBe(report?.title);
  });

  test('counted with a choice are as many as that choice leaves, whatever was asked for in between', () => {
    const calls = answering(gatheredAll());
    const chosen = { ...none(NOTE_DIMENSIONS), colour: ['green'] };
    const { total } = calls.findNotes(notes({ text: '口径', chosen, tags: ['民生'] }));
    calls.findNotes(notes({ text: 'GDP' }));
    const { area, tag } = calls.noteFacets(notes({ text: '口径', chosen, tags: ['民生'] }));
    expect(area.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(tag.find(({ value }) => value === '民生')?.count).toBe(total);
    expect(total).toBeGreaterThan(0);
  });

  test('are counted by reports under the titles of these', () => {
    const { report } = answering(gatheredAll()).noteFacets(notes());
    const titles = new Map(records.reports.map(({ id, title }) => [id, title]));
    expect(report.map(({ name }) => name)).toEqual(report.map(({ value }) => titles.get(value)));
    expect(report).toHaveLength(records.reports.length);
  });

  test('of several tags carry all of them', () => {
    const calls = answering(gatheredAll());
    const { total } = calls.findNotes(notes({ tags: ['民生', '重点'] }));
    expect(total).toBe(records.notes.filter(({ tags }) => tags.includes('民生') && tags.includes('重点')).length);
  });

  test('best matched have the words in their tags, then in their names', () => {
    const gathered = gatheredAll();
    const { first } = answering(gathered).findNotes(notes({ text: 'GDP', sort: 'fit' }));
    const tagged = first.map(({ note }) => note.tags.includes('GDP'));
    expect(tagged.lastIndexOf(true)).toBeLessThan(tagged.indexOf(false) === -1 ? tagged.length : tagged.indexOf(false));
  });

  test('that are changed, trashed or deleted are found as they are then', () => {
    const gathered = gatheredAll();
    const calls = answering(gathered);
    const [one, two, three] = records.notes.slice(0, 3) as [NoteRecord, NoteRecord, NoteRecord];
    gathered.putNote(one.id, noteLine({ ...one, body: '独一无二的话' }));
    gathered.putNote(two.id, noteLine({ ...two, trashed: NOW }));
    gathered.putNote(three.id, null);
    expect(idsOf(calls.findNotes(notes({ text: '独一无二' })).first)).toEqual([one.id]);
    expect(calls.findNotes(notes()).total).toBe(records.notes.length - 2);
    expect(idsOf(calls.listedNotes(0, 1000))).not.toContain(two.id);
  });

  test('can be asked for from any place on', () => {
    const calls = answering(gatheredAll());
    calls.findNotes(notes({ sort: 'place' }));
    const all = idsOf(calls.listedNotes(0, 400));
    expect(new Set(all).size).toBe(400);
    expect(idsOf(calls.listedNotes(390, 500))).toEqual(all.slice(390));
  });
});

describe('the 台账', () => {
  test('has the overdue first, then this month, then the later, the undated, the settled', () => {
    const calls = answering(gatheredAll());
    const { total } = calls.findLedger(ledger());
    const urgencies = calls.ledgerLines(0, total, TODAY).map(({ urgency }) => urgency);
    expect(total).toBe(120);
    expect([...new Set(urgencies)]).toEqual(['overdue', 'this-month', 'later', 'undated', 'settled']);
  });

  test('keeps a line that is changed where it stands, as long as nothing that it is sorted by is another', () => {
    const gathered = gatheredAll();
    const calls = answering(gathered);
    const order = () => calls.findLedger(ledger()).first.map(({ followUp }) => followUp.id);
    const before = order();
    const changed = records.followUps.find(({ id }) => id === before[3]);
    gathered.putFollowUp(before[3] ?? '', followUpLine({ ...changed, id: before[3] ?? '', leadUnit: '甲局' }));
    expect(order()).toEqual(before);
    expect(calls.findLedger(ledger()).first[3]?.followUp.leadUnit).toBe('甲局');
  });

  test('loses a line that is dropped, and has one that goes over to another note there', () => {
    const gathered = gatheredAll();
    const calls = answering(gathered);
    const [one, two] = records.followUps;
    gathered.putFollowUp(one?.id ?? '', null);
    gathered.putFollowUp(two?.id ?? '', followUpLine({ ...two, id: two?.id ?? '', noteId: one?.noteId }));
    expect(calls.findLedger(ledger()).total).toBe(119);
    expect(gathered.followUpOf(one?.noteId ?? '')?.id).toBe(two?.id);
    expect(gathered.followUpOf(two?.noteId ?? '')).toBeNull();
  });

  test('is sorted by values of a kind, falls before rises; what says nothing stands last both ways', () => {
    const gathered = new Gathered();
    const [report] = records.reports;
    if (report) gathered.putReport(reportLine({ ...report }));
    const [note] = records.notes;
    const [followUp] = records.followUps;
    const targets: [valueText: string, unit: string, amount: number | null, change: string, amountHigh?: number][] = [
      ['全覆盖', '', null, 'none'],
      ['1700亿元', '元', 1.7e11, 'none'],
      ['5%左右', '%', 5, 'up'],
      ['5%—6%', '%', 5, 'up', 6],
      ['2.5%', '%', 2.5, 'down'],
      ['4%以内', '%', 4, 'none'],
      ['20亿元', '元', 2e9, 'none'],
    ];
    for (const [at, [valueText, unit, amount, change, amountHigh = null]] of targets.entries()) {
      const target = {
        name: `指标${at}`,
        valueText,
        unit,
        amount,
        change,
        amountHigh,
        comparator: 'eq',
        period: '2026',
      };
      const stored = { ...note, id: `note ${at}`, selector: { ...note?.selector, target } };
      gathered.putNote(stored.id, noteLine(stored));
      gathered.putFollowUp(`followed ${at}`, followUpLine({ ...followUp, id: `followed ${at}`, noteId: stored.id }));
    }
    const calls = answering(gathered);
    const sorted = (descending: boolean) =>
      calls.findLedger(ledger({ sort: 'target', descending })).first.map(({ facts }) => facts?.valueText);
    const up = ['2.5%', '5%左右', '5%—6%', '4%以内', '20亿元', '1700亿元'];
    expect(sorted(false)).toEqual([...up, '全覆盖']);
    expect(sorted(true)).toEqual([...up.toReversed(), '全覆盖']);
  });

  test('sums up what it finds, whichever way it is parted', () => {
    const calls = answering(gatheredAll());
    const { total, byArea, byUnit, byAssessment } = calls.ledgerSummary(ledger({ text: '绿化' }));
    expect(total).toBeGreaterThan(0);
    for (const tallies of [byArea, byUnit, byAssessment]) {
      expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });

  test('has in a month what falls due in it', () => {
    const calls = answering(gatheredAll());
    const due = calls.ledgerMonth(ledger(), '2026-07').map(({ followUp }) => followUp.due);
    expect(due).toEqual(
      records.followUps.flatMap((one) => (one.due?.startsWith('2026-07') ? [one.due] : [])).toSorted(),
    );
  });
});

test('reports are counted with what is kept on them', () => {
  const reports = answering(gatheredAll()).reports(TODAY);
  expect(reports.reduce((sum, { notes: count }) => sum + count, 0)).toBe(400);
  const open = records.followUps.filter(({ progress, assessment }) => progress !== 'done' && assessment === 'not-yet');
  expect(reports.reduce((sum, { openFollowUps }) => sum + openFollowUps, 0)).toBe(open.length);
});
