import { obsidianTags } from '../tags.ts';
import { factFields } from './fact-fields.ts';
import { type Field, fieldsOf } from './field.ts';
import { followUpFields, noteFields } from './note-fields.ts';
import { followUpSubjects, noteSubjects, type ReportSubject, targetSubjects } from './subjects.ts';
import { targetFields } from './target-fields.ts';

const tagsOf = ({ report }: ReportSubject): string[] => [...new Set(report.kept.flatMap(({ note }) => note.tags))];

/** A report with all that belongs to it. */
export const reportFields: readonly Field<ReportSubject>[] = [
  ...factFields,
  { name: 'tags', late: true, zh: '全部笔记的标签，不重复', en: 'Tags of all its notes, each once', of: tagsOf },
  {
    name: 'obsidian_tags',
    late: true,
    zh: '同上，改成 Obsidian 认得的写法',
    en: 'The same as Obsidian reads them',
    of: (subject) => obsidianTags(tagsOf(subject)),
  },
  {
    name: 'targets',
    late: true,
    zh: '报告中的目标',
    en: 'Targets of the report',
    holds: 'target',
    of: (subject) => targetSubjects(subject).map((one) => fieldsOf(targetFields, one)),
  },
  {
    name: 'notes',
    late: true,
    zh: '笔记，按在报告中的先后',
    en: 'Notes, in the order of the report',
    holds: 'note',
    of: (subject) => noteSubjects(subject).map((one) => fieldsOf(noteFields, one)),
  },
  {
    name: 'followups',
    late: true,
    zh: '跟进，按在报告中的先后',
    en: 'Follow-ups, in the order of the report',
    holds: 'followup',
    of: (subject) => followUpSubjects(subject).map((one) => fieldsOf(followUpFields, one)),
  },
];
