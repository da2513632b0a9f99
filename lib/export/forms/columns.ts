import type { ReportRecord } from '../../model/records.ts';
import { formWordsOf } from '../form-words.ts';
import type { Gathered } from '../gathered.ts';
import { nameOfFollowUp } from '../naming.ts';
import { tabledOf } from '../tabled.ts';
import type { ExportLanguage } from '../words.ts';
import { assessmentWords, changeWords, colourWords, comparatorWords, progressWords, typeWords } from './codes.ts';
import type { FollowUpRow, NoteRow, TargetRow } from './rows.ts';
import { type CellValue, type Column, jsonCell, listCell } from './table.ts';

/** An instant so that it is read again to the millisecond. */
const instant = (time: number): string => new Date(time).toISOString();

const column = <Row>(field: string, zh: string, en: string, of: (row: Row) => CellValue): Column<Row> => ({
  field,
  zh,
  en,
  of,
});

const reportColumns = <Row extends { readonly report: ReportRecord }>(language: ExportLanguage): Column<Row>[] => [
  column('title', '报告', 'Report', ({ report }) => report.title),
  column('address', '网址', 'Address', ({ report }) => report.address),
  column('type', '种类', 'Kind', ({ report }) => typeWords.write(report.type, language)),
  column('areaCode', '地区代码', 'Area code', ({ report }) => report.areaCode),
  column('areaName', '地区', 'Area', ({ report }) => report.areaName),
  column('reportPeriod', '报告年份', 'Report period', ({ report }) => report.period),
  column('issuer', '发布机关', 'Issuer', ({ report }) => report.issuer),
  column('publishedOn', '发布日期', 'Published', ({ report }) => report.publishedOn),
];

/** A note with all that its words are found again by. */
export const noteColumns = (language: ExportLanguage): Column<NoteRow>[] => [
  column('noteId', '笔记编号', 'Note id', ({ note }) => note.id),
  ...reportColumns<NoteRow>(language),
  column('part', '分页网址', 'Page address', ({ note }) => note.part),
  column('section', '章节', 'Section', ({ note }) => listCell(note.selector.section, '›')),
  column('exact', '原文', 'Quote', ({ note }) => note.selector.quote.exact),
  column('body', '笔记', 'Note', ({ note }) => note.body),
  column('tags', '标签', 'Tags', ({ note }) => listCell(note.tags)),
  column('colour', '颜色', 'Colour', ({ note }) =>
    note.colour === null ? null : colourWords.write(note.colour, language),
  ),
  column('name', '目标名称', 'Target name', ({ note }) => note.selector.target?.name ?? null),
  column('valueText', '目标值', 'Target', ({ note }) => note.selector.target?.valueText ?? null),
  column('amount', '数值', 'Amount', ({ note }) => note.selector.target?.amount ?? null),
  column('amountHigh', '数值上限', 'Amount, upper end', ({ note }) => note.selector.target?.amountHigh ?? null),
  column('unit', '单位', 'Unit', ({ note }) => note.selector.target?.unit ?? null),
  column('comparator', '界限', 'Bound', ({ note }) => {
    const { target } = note.selector;
    return target === null ? null : comparatorWords.write(target.comparator, language);
  }),
  column('change', '变化', 'Direction', ({ note }) => {
    const { target } = note.selector;
    return target === null ? null : changeWords.write(target.change, language);
  }),
  column('period', '时期', 'Period', ({ note }) => note.selector.target?.period ?? null),
  column('prefix', '前文', 'Before', ({ note }) => note.selector.quote.prefix),
  column('suffix', '后文', 'After', ({ note }) => note.selector.quote.suffix),
  column('start', '起', 'Start', ({ note }) => note.selector.position.start),
  column('end', '止', 'End', ({ note }) => note.selector.position.end),
  column('created', '写于', 'Created', ({ note }) => instant(note.created)),
  column('modified', '改于', 'Modified', ({ note }) => instant(note.modified)),
  column('keptAsIs', '原文已删的版本', 'Kept as is', ({ note }) => note.keptAsIs),
  column('context', '定位信息', 'Anchoring', ({ note }) => jsonCell(note.selector.context)),
];

/** Evidence of one follow-up in one cell: a line for each, of four parts. */
const evidenceCell = ({ followUp }: FollowUpRow): string =>
  listCell(
    followUp.evidence.map(({ title, address, on, quote }) => listCell([title, address, on ?? '', quote], '|')),
    '\n',
  );

/** The 台账 of departments, with what is needed to read it again behind it. */
export function followUpColumns(language: ExportLanguage): Column<FollowUpRow>[] {
  const words = { zh: formWordsOf('zh'), en: formWordsOf('en') };
  const named = (
    key:
      | 'number'
      | 'indicator'
      | 'targetValue'
      | 'unit'
      | 'due'
      | 'leadUnit'
      | 'coUnits'
      | 'progress'
      | 'reported'
      | 'assessment'
      | 'remark'
      | 'evidence',
    of: (row: FollowUpRow) => CellValue,
  ) => column<FollowUpRow>(key, words.zh[key], words.en[key], of);
  return [
    named('number', ({ number }) => number),
    named('indicator', ({ followUp, note }) => nameOfFollowUp(followUp, note)),
    named('targetValue', ({ note }) => tabledOf(note, language).value),
    named('unit', ({ note }) => tabledOf(note, language).unit),
    named('due', ({ followUp }) => followUp.due),
    named('leadUnit', ({ followUp }) => followUp.leadUnit),
    named('coUnits', ({ followUp }) => listCell(followUp.coUnits)),
    named('progress', ({ followUp }) => progressWords.write(followUp.progress, language)),
    named('reported', ({ followUp }) => followUp.reported?.text ?? null),
    named('assessment', ({ followUp }) => assessmentWords.write(followUp.assessment, language)),
    named('remark', ({ followUp }) => followUp.remark),
    ...reportColumns<FollowUpRow>(language),
    column('what', '跟进内容', 'What', ({ followUp }) => followUp.what),
    column('reportedAmount', '完成值数值', 'Reported amount', ({ followUp }) => followUp.reported?.amount ?? null),
    column('reportedUnit', '完成值单位', 'Reported unit', ({ followUp }) => followUp.reported?.unit ?? null),
    column('reportedOn', '完成值日期', 'Reported on', ({ followUp }) => followUp.reported?.on ?? null),
    named('evidence', evidenceCell),
    column('remind', '提醒日期', 'Remind on', ({ followUp }) => followUp.remind),
    column('followUpId', '事项编号', 'Follow-up id', ({ followUp }) => followUp.id),
    column('noteId', '笔记编号', 'Note id', ({ note }) => note.id),
    column('created', '写于', 'Created', ({ followUp }) => instant(followUp.created)),
    column('modified', '改于', 'Modified', ({ followUp }) => instant(followUp.modified)),
    column('log', '变更记录', 'Log', ({ followUp }) => (followUp.log.length === 0 ? '' : jsonCell(followUp.log))),
  ];
}

/** Targets as the reports were last read. */
export const targetColumns = (gathered: Gathered): Column<TargetRow>[] => {
  const { language, labelOf } = gathered;
  const words = formWordsOf(language);
  return [
    ...reportColumns<TargetRow>(language),
    column('name', '名称', 'Name', ({ target }) => target.name),
    column('indicator', '指标', 'Indicator', ({ target }) =>
      target.indicator === null ? null : labelOf(target.indicator),
    ),
    column('indicatorCode', '指标代码', 'Indicator code', ({ target }) => target.indicator),
    column('valueText', '目标值', 'Target', ({ target }) => target.valueText),
    column('amount', '数值', 'Amount', ({ target }) => target.quantity.amount),
    column('amountHigh', '数值上限', 'Amount, upper end', ({ target }) => target.quantity.amountHigh),
    column('unit', '单位', 'Unit', ({ target }) => target.quantity.unit),
    column('comparator', '界限', 'Bound', ({ target }) => comparatorWords.write(target.quantity.comparator, language)),
    column('change', '变化', 'Direction', ({ target }) => changeWords.write(target.quantity.change, language)),
    column('period', '时期', 'Period', ({ target }) => target.period),
    column('strength', '承诺程度', 'Strength', ({ target }) => words.strengths[target.strength]),
    column('nature', '性质', 'Nature', ({ target }) => (target.nature === null ? null : words.natures[target.nature])),
    column('section', '章节', 'Section', ({ target }) => target.section.join(' › ')),
    column('words', '原文', 'Words', ({ target }) => target.words),
  ];
};
