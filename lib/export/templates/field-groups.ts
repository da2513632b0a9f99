import { factFields } from './fact-fields.ts';
import type { Field } from './field.ts';
import { evidenceFields, followUpFields, noteFields } from './note-fields.ts';
import { reportFields } from './report-fields.ts';
import { targetFields } from './target-fields.ts';
import { wordFields } from './template-words.ts';
import { groupFields, wholeFields } from './whole-fields.ts';

/** A group of fields as the reader finds it listed. `path`: what stands before the point; empty for those at the top. */
export interface FieldGroup {
  readonly id: string;
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly fields: readonly Pick<Field<never>, 'name' | 'zh' | 'en' | 'holds'>[];
}

/** Every field there is, from the tables by which templates are filled. */
export const fieldGroups: readonly FieldGroup[] = [
  {
    id: 'report',
    path: 'report',
    zh: '报告（每份报告一个文件的模板）',
    en: 'Report (templates of one file a report)',
    fields: reportFields,
  },
  { id: 'whole', path: '', zh: '全部（一个文件的模板）', en: 'All (templates of one file)', fields: wholeFields },
  { id: 'note', path: 'note', zh: '笔记', en: 'Note', fields: noteFields },
  { id: 'followup', path: 'followup', zh: '跟进', en: 'Follow-up', fields: followUpFields },
  { id: 'target', path: 'target', zh: '目标', en: 'Target', fields: targetFields },
  { id: 'evidence', path: 'evidence', zh: '依据', en: 'Evidence', fields: evidenceFields },
  { id: 'group', path: 'group', zh: '分组', en: 'Group', fields: groupFields },
  {
    id: 'facts',
    path: 'note.report',
    zh: '笔记和跟进所在的报告',
    en: 'The report of a note or follow-up',
    fields: factFields,
  },
  { id: 'words', path: 'words', zh: '界面语言中的词', en: 'Words in the language of the program', fields: wordFields },
];
