import { type FormWords, formWordsOf } from '../form-words.ts';
import type { Gathered } from '../gathered.ts';
import { type Field, fieldsOf, type TemplateValue } from './field.ts';
import { reportFields } from './report-fields.ts';
import type { Steps } from './steps.ts';
import { reportSubject } from './subjects.ts';

/** All reports at once, as the fields of a report make them. */
export interface WholeSubject {
  readonly form: FormWords;
  readonly reports: readonly Record<string, TemplateValue>[];
}

/** In steps of one report, with its notes and follow-ups, since a library has many. */
export function* wholeSubject(gathered: Gathered): Steps<WholeSubject> {
  const reports: Record<string, TemplateValue>[] = [];
  for (const report of gathered.reports) {
    const made = fieldsOf(reportFields, reportSubject(gathered, report));
    // What is asked for once is there from then on.
    if (made.notes && made.followups) reports.push(made);
    yield;
  }
  return { form: formWordsOf(gathered.language), reports };
}

type Made = Record<string, TemplateValue>;

const all = ({ reports }: WholeSubject, name: 'notes' | 'followups' | 'targets'): Made[] =>
  reports.flatMap((report) => report[name] as readonly Made[]);

interface Group {
  readonly name: string;
  readonly notes: readonly Made[];
  readonly again: readonly Made[];
}

/** Fields of a group of notes. */
export const groupFields: readonly Field<Group>[] = [
  { name: 'name', zh: '这一组的标签或指标', en: 'Tag or indicator of the group', of: ({ name }) => name },
  {
    name: 'notes',
    zh: '这一组的笔记，前面各组没有出现过的',
    en: 'Its notes that stand in no group before',
    holds: 'note',
    of: ({ notes }) => notes,
  },
  {
    name: 'again',
    zh: '这一组的笔记，前面已经出现过的',
    en: 'Its notes that stand in a group before',
    holds: 'note',
    of: ({ again }) => again,
  },
];

/** Groups by name, those without one (`rest`) last. A note under several names is new in the first of them only. */
function grouped(notes: readonly Made[], namesOf: (note: Made) => readonly string[], rest: string): TemplateValue {
  const groups = Map.groupBy(
    notes.flatMap((note) => {
      const names = namesOf(note);
      return (names.length === 0 ? [null] : [...new Set(names)]).map((name) => ({ name, note }));
    }),
    ({ name }) => name,
  );
  const seen = new Set<Made>();
  const isNew = (note: Made): boolean => {
    if (seen.has(note)) return false;
    seen.add(note);
    return true;
  };
  const inOrder = [...groups].toSorted(
    ([a], [b]) =>
      Number(a === null) - Number(b === null) || Number((a ?? '') > (b ?? '')) - Number((a ?? '') < (b ?? '')),
  );
  return inOrder.map(([name, members]) => {
    const parted = Map.groupBy(members, ({ note }) => isNew(note));
    const [fresh = [], again = []] = [parted.get(true), parted.get(false)];
    return fieldsOf(groupFields, {
      name: name ?? rest,
      notes: fresh.map(({ note }) => note),
      again: again.map(({ note }) => note),
    });
  });
}

/** The catalogue's name, else the report's own. */
const indicatorNames = ({ indicator, target }: Made): readonly string[] =>
  [indicator ?? target ?? ''].map(String).filter((name) => name !== '');

/** In the order of their due dates, those without one last; one date in the order of the reports. */
const byDue = (followUps: readonly Made[]): Made[] =>
  followUps.toSorted((a, b) => {
    const [x, y] = [String(a.due ?? '9999'), String(b.due ?? '9999')];
    return Number(x > y) - Number(x < y);
  });

/** What stands in a template for many reports. */
export const wholeFields: readonly Field<WholeSubject>[] = [
  {
    name: 'reports',
    late: true,
    zh: '报告，按地区和年份',
    en: 'Reports, by area and year',
    holds: 'report',
    of: ({ reports }) => reports,
  },
  { name: 'notes', late: true, zh: '全部笔记', en: 'All notes', holds: 'note', of: (whole) => all(whole, 'notes') },
  {
    name: 'followups',
    late: true,
    zh: '全部跟进，先到期的在前',
    en: 'All follow-ups, the first due first',
    holds: 'followup',
    of: (whole) => byDue(all(whole, 'followups')),
  },
  {
    name: 'targets',
    late: true,
    zh: '全部目标',
    en: 'All targets',
    holds: 'target',
    of: (whole) => all(whole, 'targets'),
  },
  {
    name: 'by_tag',
    late: true,
    zh: '按标签分组的笔记',
    en: 'Notes by tag',
    holds: 'group',
    of: (whole) => grouped(all(whole, 'notes'), ({ tags }) => tags as readonly string[], whole.form.untagged),
  },
  {
    name: 'by_indicator',
    late: true,
    zh: '按指标分组的笔记',
    en: 'Notes by indicator',
    holds: 'group',
    of: (whole) => grouped(all(whole, 'notes'), indicatorNames, whole.form.withoutIndicator),
  },
];
