import { citationOf } from '../citation.ts';
import { fileNameFor } from '../file-name.ts';
import { dayIn } from '../gathered.ts';
import { type Field, fieldsOf, type TemplateValue } from './field.ts';
import type { ReportSubject } from './subjects.ts';

/** The latest change of a note or follow-up of the report. */
function lastChange({ report, gathered }: ReportSubject): string | null {
  const times = report.kept.flatMap(({ note, followUp }) => [note.modified, followUp?.modified ?? 0]);
  return times.length === 0
    ? null
    : dayIn(
        times.reduce((a, b) => Math.max(a, b)),
        gathered,
      );
}

/** What a report says of itself; also under each of its notes, as `note.report`. */
export const factFields: readonly Field<ReportSubject>[] = [
  {
    name: 'id',
    zh: '报告的编号，不随修改改变',
    en: 'Its id, which never changes',
    of: ({ report }) => report.report.id,
  },
  { name: 'title', zh: '标题', en: 'Title', of: ({ report }) => report.report.title },
  {
    name: 'kind',
    zh: '种类，如政府工作报告',
    en: 'Its kind',
    of: ({ report, words }) => words.types[report.report.type],
  },
  { name: 'area', zh: '地区', en: 'Area', of: ({ report }) => report.report.areaName },
  {
    name: 'area_code',
    zh: '地区代码（GB/T 2260）',
    en: 'Code of the area (GB/T 2260)',
    of: ({ report }) => report.report.areaCode,
  },
  { name: 'period', zh: '年份或时期', en: 'Year or period', of: ({ report }) => report.report.period },
  { name: 'issuer', zh: '发布机关', en: 'Issuer', of: ({ report }) => report.report.issuer },
  { name: 'published', zh: '发布日期', en: 'Day of publication', of: ({ report }) => report.report.publishedOn },
  { name: 'address', zh: '网址', en: 'Address', of: ({ report }) => report.report.address },
  {
    name: 'first_read',
    zh: '第一次阅读的日期',
    en: 'Day of the first visit',
    of: ({ report, gathered }) => dayIn(report.report.firstSeen, gathered),
  },
  {
    name: 'last_read',
    zh: '最近一次阅读的日期',
    en: 'Day of the last visit',
    of: ({ report, gathered }) => dayIn(report.report.lastSeen, gathered),
  },
  { name: 'last_changed', zh: '笔记最近一次修改的日期', en: 'Day of the last change to a note', of: lastChange },
  {
    name: 'citation',
    zh: '参考文献著录（GB/T 7714—2015）',
    en: 'Citation after GB/T 7714—2015',
    of: ({ report, gathered }) => citationOf(report.report, gathered.utcOffset),
  },
  {
    name: 'file_name',
    zh: '文件名，不带后缀',
    en: 'Name of its file, without the ending',
    of: ({ report }) => fileNameFor(report.report).replace(/\.md$/, ''),
  },
];

const made = new WeakMap<object, Record<string, TemplateValue>>();

/** The facts of a report as its notes have them: made once for all of them. */
export function factsOf(subject: ReportSubject): Record<string, TemplateValue> {
  const known = made.get(subject.shared) ?? fieldsOf(factFields, subject);
  made.set(subject.shared, known);
  return known;
}
