import { type FormWords, formWordsOf } from '../form-words.ts';
import type { Gathered } from '../gathered.ts';
import { type Field, fieldsOf, type TemplateValue } from './field.ts';
import { reportFields } from './report-fields.ts';
import { finished, type Steps } from './steps.ts';
import { reportSubject } from './subjects.ts';

/** All reports at once, as the fields of a report make them. */
export interface WholeSubject {
  readonly form: FormWords;
  readonly reports: readonly Record<string, TemplateValue>[];
  /** Groups that were made beforehand, for a template that names them. */
  readonly groups: Partial<Record<GroupName, TemplateValue>>;
}

export type GroupName = 'by_tag' | 'by_indicator';

/**
 * In steps of one report, with its notes and follow-ups, and of some notes of a group, since a library has many.
 *
 * @param source of the template: what it does not name is not made beforehand
 */
export function* wholeSubject(gathered: Gathered, source: string): Steps<WholeSubject> {
  const reports: Record<string, TemplateValue>[] = [];
  for (const report of gathered.reports) {
    const made = fieldsOf(reportFields, reportSubject(gathered, report));
    // What is asked for once is there from then on.
    if (made.notes && made.followups) reports.push(made);
    yield;
  }
  const whole = { form: formWordsOf(gathered.language), reports };
  const groups: Partial<Record<GroupName, TemplateValue>> = {};
  for (const name of GROUPS) if (source.includes(name)) groups[name] = yield* groupedBy(name, whole);
  return { ...whole, groups };
}

type Made = Record<string, TemplateValue>;

const all = ({ reports }: Pick<WholeSubject, 'reports'>, name: 'notes' | 'followups' | 'targets'): Made[] =>
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

/** Notes between two pauses. */
const STRIDE = 200;

const byName = ([a]: [string | null, unknown], [b]: [string | null, unknown]): number =>
  Number(a === null) - Number(b === null) || Number((a ?? '') > (b ?? '')) - Number((a ?? '') < (b ?? ''));

/**
 * Groups by name, those without one (`rest`) last. A note under several names is new in the first of them only. In steps
 * of some notes, since a library has many.
 */
function* grouped(
  notes: readonly Made[],
  namesOf: (note: Made) => readonly string[],
  rest: string,
): Steps<TemplateValue> {
  const groups = new Map<string | null, { readonly notes: Made[]; readonly again: Made[] }>();
  const under = (name: string | null) => {
    const group = groups.get(name) ?? { notes: [], again: [] };
    groups.set(name, group);
    return group;
  };
  for (const [at, note] of notes.entries()) {
    const [first = null, ...others] = [...new Set(namesOf(note))].toSorted();
    under(first).notes.push(note);
    for (const other of others) under(other).again.push(note);
    if (at % STRIDE === 0) yield;
  }
  return [...groups].toSorted(byName).map(([name, group]) => fieldsOf(groupFields, { name: name ?? rest, ...group }));
}

/** The catalogue's name, else the report's own. */
const indicatorNames = ({ indicator, target }: Made): readonly string[] =>
  [indicator ?? target ?? ''].map(String).filter((name) => name !== '');

const GROUPS: readonly GroupName[] = ['by_tag', 'by_indicator'];

function groupedBy(name: GroupName, whole: Omit<WholeSubject, 'groups'>): Steps<TemplateValue> {
  const notes = all(whole, 'notes');
  return name === 'by_tag'
    ? grouped(notes, ({ tags }) => tags as readonly string[], whole.form.untagged)
    : grouped(notes, indicatorNames, whole.form.withoutIndicator);
}

/** As made beforehand; a template that puts a name together asks for it at once. */
const groupOf = (name: GroupName, whole: WholeSubject): TemplateValue =>
  whole.groups[name] ?? finished(groupedBy(name, whole));

/** In the order of their due dates, those without one last; one date in the order of the reports. */
const byDue = (followUps: readonly Made[]): Made[] =>
  followUps
    // Each is asked for its date once, not once a comparison.
    .map((followUp) => ({ followUp, due: String(followUp.due ?? '9999') }))
    .sort((a, b) => Number(a.due > b.due) - Number(a.due < b.due))
    .map(({ followUp }) => followUp);

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
    of: (whole) => groupOf('by_tag', whole),
  },
  {
    name: 'by_indicator',
    late: true,
    zh: '按指标分组的笔记',
    en: 'Notes by indicator',
    holds: 'group',
    of: (whole) => groupOf('by_indicator', whole),
  },
];
