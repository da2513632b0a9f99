import { IdSchema, NoteRecordSchema } from '../../model/records.ts';
import { SelectorContextSchema, type TargetFacts } from '../../model/selector.ts';
import { changeWords, colourWords, comparatorWords } from '../forms/codes.ts';
import { listOf } from '../forms/table.ts';
import { instantOf, jsonOf, numberOf, orNull, reportOf } from './cells.ts';
import { because, type Cells, type Gathering, type Sentence } from './incoming.ts';

/** The facts of a target where the row has one; undefined where they cannot be read. */
function targetOf(cells: Cells): TargetFacts | null | undefined {
  if (cells('comparator').trim() === '' && cells('valueText') === '') return null;
  const [amount, amountHigh] = [numberOf(cells('amount')), numberOf(cells('amountHigh'))];
  const [comparator, change] = [comparatorWords.read(cells('comparator')), changeWords.read(cells('change'))];
  if (amount === undefined || amountHigh === undefined || comparator === null || change === null) return undefined;
  return {
    name: cells('name'),
    valueText: cells('valueText'),
    period: orNull(cells('period')),
    amount,
    amountHigh,
    unit: cells('unit'),
    comparator,
    change,
  };
}

function selectorOf(cells: Cells, target: TargetFacts | null) {
  const exact = cells('exact');
  const start = numberOf(cells('start')) ?? 0;
  const context = jsonOf(cells('context'), SelectorContextSchema);
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: cells('prefix'), suffix: cells('suffix') },
    position: { type: 'TextPositionSelector', start, end: numberOf(cells('end')) ?? start + exact.length },
    section: listOf(cells('section'), '›'),
    target,
    ...(context === undefined ? {} : { context }),
  };
}

/** One row of a table of notes; why it cannot be read, else null. A row without an id gets one from its words, the same at every import. */
export function readNoteRow(gathering: Gathering, cells: Cells): Sentence | null {
  const { means } = gathering;
  const [address, exact, id] = [cells('address').trim(), cells('exact'), cells('noteId').trim()];
  if (address === '') return because('缺少网址。', 'The address is missing.');
  if (exact === '') return because('缺少原文。', 'The quote is missing.');
  if (id !== '' && !IdSchema.safeParse(id).success) {
    return because(
      `笔记编号“${id}”不是本扩展的编号；不知道时请留空。`,
      `The note id “${id}” is none of this program; leave it empty where it is not known.`,
    );
  }
  const target = targetOf(cells);
  if (target === undefined)
    return because('目标的数值、界限或变化读不出来。', 'The amount, bound or direction of the target cannot be read.');
  const created = instantOf(cells('created'), means.now);
  const modified = instantOf(cells('modified'), created ?? means.now);
  if (created === undefined || modified === undefined)
    return because('写于或改于的时间读不出来。', 'The time of writing or of the last change cannot be read.');
  const note = NoteRecordSchema.safeParse({
    id: id || means.idOf(0, ['note', address, exact, cells('start'), cells('body')].join('\n')),
    reportId: gathering.report(reportOf(cells, means)),
    part: orNull(cells('part')),
    selector: selectorOf(cells, target),
    body: cells('body'),
    tags: listOf(cells('tags')),
    colour: colourWords.read(cells('colour')),
    keptAsIs: orNull(cells('keptAsIs')),
    created,
    modified,
    trashed: null,
    madeBy: means.madeBy,
  });
  if (!note.success)
    return because(
      '这一行的内容读不出来，请核对起止位置等列。',
      'What this row holds cannot be read; check the columns of places and times.',
    );
  return gathering.note(note.data, cells('modified').trim() !== '');
}
