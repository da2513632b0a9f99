import type { Evidence } from '../../model/follow-up.ts';
import { deepLink } from '../deep-link.ts';
import { addressOf, dayIn } from '../gathered.ts';
import { nameOfFollowUp } from '../naming.ts';
import { tabledOf } from '../tabled.ts';
import { obsidianTags } from '../tags.ts';
import { factsOf } from './fact-fields.ts';
import { type Field, fieldsOf, type TemplateValue } from './field.ts';
import { type FollowUpSubject, indicatorOf, type NoteSubject } from './subjects.ts';

const linkOf = ({ kept, report }: NoteSubject): string => {
  const address = addressOf(kept, report.report);
  return /^(?:https?|file):/.test(address) ? deepLink(address, kept.note.selector, null) : address;
};

const read = ({ kept }: NoteSubject) => kept.note.selector.target;

/** What a note and its follow-up share: where they stand and of which target. */
const placeFields: readonly Field<NoteSubject>[] = [
  { name: 'section', zh: '所在章节', en: 'Section', of: ({ kept }) => kept.note.selector.section.join(' › ') },
  {
    name: 'quote',
    zh: '所注的原文',
    en: 'The words it was written on',
    of: ({ kept }) => kept.note.selector.quote.exact,
  },
  {
    name: 'link',
    late: true,
    zh: '打开网页并标出原文的网址',
    en: 'Address that opens the page at these words',
    of: linkOf,
  },
  { name: 'indicator', zh: '指标目录中的名称', en: "The catalogue's name of its indicator", of: indicatorOf },
  { name: 'target', zh: '目标的名称', en: 'Name of its target', of: (subject) => read(subject)?.name ?? null },
  { name: 'value', zh: '目标值，原文', en: 'Value of its target', of: (subject) => read(subject)?.valueText ?? null },
  {
    name: 'amount',
    zh: '目标的数值（基本单位）',
    en: 'Number of its target, in the base unit',
    of: (subject) => read(subject)?.amount ?? null,
  },
  { name: 'unit', zh: '目标的单位', en: 'Unit of its target', of: (subject) => read(subject)?.unit ?? null },
  { name: 'period', zh: '目标的时期', en: 'Period of its target', of: (subject) => read(subject)?.period ?? null },
];

/** What an assessment rests on. */
export const evidenceFields: readonly Field<Evidence>[] = [
  { name: 'title', zh: '依据的标题', en: 'Its title', of: ({ title }) => title },
  { name: 'address', zh: '依据的网址', en: 'Its address', of: ({ address }) => address },
  { name: 'quote', zh: '依据的原文', en: 'Its words', of: ({ quote }) => quote },
  { name: 'on', zh: '依据的日期', en: 'Its day', of: ({ on }) => on },
];

/** A follow-up; also under its note, as `note.followup`. */
export const followUpFields: readonly Field<FollowUpSubject>[] = [
  { name: 'id', zh: '编号，不随修改改变', en: 'Its id, which never changes', of: ({ followUp }) => followUp.id },
  {
    name: 'block',
    zh: '块编号：写作 ^{{ followup.block }}，笔记库中的链接靠它保持',
    en: 'Block id: as ^{{ followup.block }} it keeps links inside a vault',
    of: ({ followUp }) => `f-${followUp.id}`,
  },
  { name: 'number', zh: '序号', en: 'Its number', of: ({ number }) => number },
  {
    name: 'name',
    zh: '跟进什么',
    en: 'What is followed',
    of: ({ followUp, kept }) => nameOfFollowUp(followUp, kept.note),
  },
  {
    name: 'table_value',
    zh: '目标值，台账的写法，如“增长 5% 左右”“1700”',
    en: 'The value as a follow-up table has it, as “up about 5%”',
    of: ({ kept, gathered }) => tabledOf(kept.note, gathered.language).value,
  },
  {
    name: 'table_unit',
    zh: '与台账的目标值相配的单位，如“亿元”',
    en: 'The unit that goes with it',
    of: ({ kept, gathered }) => tabledOf(kept.note, gathered.language).unit,
  },
  { name: 'due', zh: '完成时限', en: 'Due date', of: ({ followUp }) => followUp.due },
  { name: 'lead_unit', zh: '牵头单位', en: 'Lead unit', of: ({ followUp }) => followUp.leadUnit },
  { name: 'co_units', zh: '责任单位', en: 'Co-operating units', of: ({ followUp }) => followUp.coUnits },
  {
    name: 'progress',
    zh: '进展，如达进度',
    en: 'Progress in words',
    of: ({ followUp, words }) => words.progress[followUp.progress],
  },
  {
    name: 'progress_code',
    zh: '进展的代码，如 on-track',
    en: 'Progress as a code',
    of: ({ followUp }) => followUp.progress,
  },
  { name: 'done', zh: '是否已完成', en: 'Whether it is done', of: ({ followUp }) => followUp.progress === 'done' },
  {
    name: 'assessment',
    zh: '评估，如部分完成',
    en: 'Assessment in words',
    of: ({ followUp, form }) => form.assessments[followUp.assessment],
  },
  {
    name: 'assessment_code',
    zh: '评估的代码，如 partly',
    en: 'Assessment as a code',
    of: ({ followUp }) => followUp.assessment,
  },
  { name: 'reported', zh: '完成值，原文', en: 'Reported value', of: ({ followUp }) => followUp.reported?.text ?? null },
  {
    name: 'reported_amount',
    zh: '完成值的数值',
    en: 'Number of the reported value',
    of: ({ followUp }) => followUp.reported?.amount ?? null,
  },
  {
    name: 'reported_on',
    zh: '完成值的日期',
    en: 'Day of the reported value',
    of: ({ followUp }) => followUp.reported?.on ?? null,
  },
  {
    name: 'evidence',
    late: true,
    zh: '依据',
    en: 'Evidence',
    holds: 'evidence',
    of: ({ followUp }) => followUp.evidence.map((one) => fieldsOf(evidenceFields, one)),
  },
  { name: 'remind', zh: '提醒日期', en: 'Day of the reminder', of: ({ followUp }) => followUp.remind },
  { name: 'remark', zh: '备注', en: 'Remarks', of: ({ followUp }) => followUp.remark },
  {
    name: 'changed',
    zh: '最近修改的日期',
    en: 'Day of the last change',
    of: ({ followUp, gathered }) => dayIn(followUp.modified, gathered),
  },
  { name: 'note_block', zh: '所属笔记的块编号', en: 'Block id of its note', of: ({ kept }) => `n-${kept.note.id}` },
  ...placeFields,
  { name: 'report', zh: '所在报告', en: 'Its report', holds: 'facts', of: factsOf },
];

const followUpOf = (subject: NoteSubject): TemplateValue =>
  subject.kept.followUp === null ? null : fieldsOf(followUpFields, { ...subject, followUp: subject.kept.followUp });

/** A note. */
export const noteFields: readonly Field<NoteSubject>[] = [
  { name: 'id', zh: '编号，不随修改改变', en: 'Its id, which never changes', of: ({ kept }) => kept.note.id },
  {
    name: 'block',
    zh: '块编号：写作 ^{{ note.block }}，笔记库中的链接靠它保持',
    en: 'Block id: as ^{{ note.block }} it keeps links inside a vault',
    late: true,
    of: ({ kept, gathered }) => {
      gathered.onNote?.();
      return `n-${kept.note.id}`;
    },
  },
  { name: 'number', zh: '序号', en: 'Its number', of: ({ number }) => number },
  ...placeFields,
  { name: 'body', zh: '笔记正文（Markdown）', en: 'What was written (Markdown)', of: ({ kept }) => kept.note.body },
  { name: 'tags', zh: '标签', en: 'Tags', of: ({ kept }) => kept.note.tags },
  {
    name: 'obsidian_tags',
    late: true,
    zh: '同上，改成 Obsidian 认得的写法',
    en: 'The same as Obsidian reads them',
    of: ({ kept }) => obsidianTags(kept.note.tags),
  },
  {
    name: 'colour',
    zh: '颜色',
    en: 'Colour',
    of: ({ kept, form }) => (kept.note.colour === null ? null : form.colours[kept.note.colour]),
  },
  {
    name: 'created',
    zh: '写下的日期',
    en: 'Day it was written',
    of: ({ kept, gathered }) => dayIn(kept.note.created, gathered),
  },
  {
    name: 'changed',
    zh: '最近修改的日期',
    en: 'Day of the last change',
    of: ({ kept, gathered }) => dayIn(kept.note.modified, gathered),
  },
  {
    name: 'followup',
    late: true,
    zh: '跟进；没有时为空',
    en: 'Its follow-up, where it has one',
    holds: 'followup',
    of: followUpOf,
  },
  { name: 'report', zh: '所在报告', en: 'Its report', holds: 'facts', of: factsOf },
];
