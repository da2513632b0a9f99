import { z } from 'zod';
import { type Evidence, FollowUpLogEntrySchema, FollowUpRecordSchema } from '../../model/follow-up.ts';
import { assessmentWords, progressWords } from '../forms/codes.ts';
import { listOf, partsOf } from '../forms/table.ts';
import { dateOf, instantOf, jsonOf, numberOf, reportOf } from './cells.ts';
import { because, type Cells, type Gathering, type Sentence } from './incoming.ts';

const evidenceOf = (cell: string): Evidence[] =>
  listOf(cell, '\n').map((line) => {
    const [title = '', address = '', on = '', quote = ''] = partsOf(line, '|');
    return { title, address, on: dateOf(on) ?? null, quote };
  });

function reportedOf(cells: Cells) {
  const text = cells('reported');
  if (text.trim() === '') return null;
  return {
    text,
    amount: numberOf(cells('reportedAmount')) ?? null,
    unit: cells('reportedUnit'),
    on: dateOf(cells('reportedOn')) ?? null,
  };
}

/** One row of a table of follow-ups; why it cannot be read, else null. */
export function readFollowUpRow(gathering: Gathering, cells: Cells): Sentence | null {
  const { means } = gathering;
  if (cells('address').trim() === '') return because('缺少网址。', 'The address is missing.');
  const progress = cells('progress').trim() === '' ? 'not-started' : progressWords.read(cells('progress'));
  if (progress === null)
    return because(`没有“${cells('progress')}”这种进展。`, `There is no progress “${cells('progress')}”.`);
  const assessment = cells('assessment').trim() === '' ? 'not-yet' : assessmentWords.read(cells('assessment'));
  if (assessment === null)
    return because(`没有“${cells('assessment')}”这种评估。`, `There is no assessment “${cells('assessment')}”.`);
  const [due, remind] = [dateOf(cells('due')), dateOf(cells('remind'))];
  if (due === undefined || remind === undefined)
    return because('完成时限或提醒日期不是日期。', 'The due date or the day of the reminder is no date.');
  const created = instantOf(cells('created'), means.now);
  const modified = instantOf(cells('modified'), created ?? means.now);
  if (created === undefined || modified === undefined)
    return because('写于或改于的时间读不出来。', 'The time of writing or of the last change cannot be read.');
  const followUp = FollowUpRecordSchema.safeParse({
    id: cells('followUpId').trim(),
    noteId: cells('noteId').trim(),
    reportId: gathering.report(reportOf(cells, means)),
    what: cells('what'),
    due,
    leadUnit: cells('leadUnit'),
    coUnits: listOf(cells('coUnits')),
    progress,
    assessment,
    reported: reportedOf(cells),
    evidence: evidenceOf(cells('evidence')),
    remind,
    remark: cells('remark'),
    log: jsonOf(cells('log'), z.array(FollowUpLogEntrySchema)) ?? [],
    created,
    modified,
    trashed: null,
    madeBy: means.madeBy,
  });
  if (!followUp.success)
    return because('事项编号或笔记编号不是本扩展的编号。', 'The follow-up id or the note id is none of this program.');
  return gathering.followUp(followUp.data, cells('modified').trim() !== '');
}
