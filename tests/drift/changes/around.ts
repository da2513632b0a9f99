/** Changes that leave the note's words alone. */
import { type Edit, edited } from '../edits.ts';
import { lineAt, touches } from '../page.ts';
import { type Change, found, kept, keptAfter, put, removed, replaced } from './change.ts';

const PARAGRAPHS = [
  '本报告经大会审议通过,现予公布。\n',
  '统筹推进防灾减灾救灾工作,完善应急物资储备,建设微型消防站30个,开展演练200场次。\n',
  '(此处根据代表审议意见作了补充)\n',
  '加强统计监督,规范数据发布,建立部门会商制度,定期通报指标完成情况。\n新增乡村公益岗位400个,发放春耕补贴1200万元。\n',
];
const SENTENCES = [
  '同时抓好配套政策落地。',
  '在此基础上,再推出便民举措12项。',
  '相关部门要按季度公开进展。',
  '完成投资18亿元,带动就业900人。',
];

export const unchanged: Change = (page, note) => kept(edited(page.text, []), note);

export const paragraphBefore: Change = (page, note, by) => {
  const line = page.lines[by.below(lineAt(page, note.span.start) + 1)];
  return line ? keptAfter(page, note, [put(line.start, by.pick(PARAGRAPHS) ?? '')]) : null;
};

export const paragraphAfter: Change = (page, note, by) => {
  const later = page.lines.filter(({ start }) => start >= note.span.end);
  const line = by.pick(later);
  return line ? keptAfter(page, note, [put(line.start, by.pick(PARAGRAPHS) ?? '')]) : null;
};

/** A sentence put in directly before the note's own. */
export const sentenceBefore: Change = (page, note, by) => {
  const own = page.sentences.find((one) => touches(one, note.span));
  if (!own || own.start > note.span.start) return null;
  return keptAfter(page, note, [put(own.start, by.pick(SENTENCES) ?? '')]);
};

const NUMERALS = '一二三四五六七八九十';
const nextNumeral = (mark: string): string =>
  mark.replace(/[一二三四五六七八九]/, (one) => NUMERALS[NUMERALS.indexOf(one) + 1] ?? one);

/** A section was put in before: every numbered heading counts one more. */
export const renumbered: Change = (page, note) => {
  const marks =
    /^(?:[一二三四五六七八九]、|\([一二三四五六七八九]\)|第[一二三四五六七八九][篇章]|\d{1,2}\.|[一二三四五六七八]是)/gmu;
  const edits = found(page.text, marks, { start: 0, end: page.text.length })
    .filter((one) => !touches(one, note.span))
    .map((one) =>
      replaced(
        one,
        /\d/.test(one.words) ? one.words.replace(/\d+/, (n) => String(Number(n) + 1)) : nextNumeral(one.words),
      ),
    );
  return keptAfter(page, note, edits);
};

const otherNumber = (words: string): string => {
  const [whole = '', part] = words.split('.');
  const more = String(Number(whole) + Math.max(1, Math.round(Number(whole) * 0.12)));
  return part === undefined ? more : `${more}.${part}`;
};

/** All numbers near the note are edited, but not its own. */
export const numbersNearby: Change = (page, note) => {
  const near = { start: Math.max(0, note.span.start - 80), end: Math.min(page.text.length, note.span.end + 80) };
  const wide = { start: note.span.start - 2, end: note.span.end + 2 };
  const edits = found(page.text, /(?<![\d.])\d+(?:\.\d+)?(?![\d.年])/g, near)
    .filter((one) => !touches(one, wide))
    .map((one) => replaced(one, otherNumber(one.words)));
  return keptAfter(page, note, edits);
};

/** A clause put in beside the note. */
export const clauseNearby: Change = (page, note, by) => {
  const after = /[,;、。]/.exec(page.text.slice(note.span.end, note.span.end + 30));
  const before = page.text.slice(Math.max(0, note.span.start - 30), note.span.start).search(/[,;、][^,;、]*$/);
  const behind = after ? [put(note.span.end + after.index, ',新建便民服务点15个')] : [];
  const ahead = before >= 0 ? [put(Math.max(0, note.span.start - 30) + before, ',完善配套机制')] : [];
  return keptAfter(page, note, by.pick([behind, ahead, [...ahead, ...behind]]) ?? []);
};

/** A fifth of all sentences is gone, another fifth has other numbers: never the note's own. */
export const heavilyEdited: Change = (page, note, by) => {
  const edits: Edit[] = page.sentences
    .filter((one) => !touches(one, note.span))
    .flatMap((one) => {
      const dice = by.next();
      if (dice < 0.2) return [removed(one)];
      if (dice > 0.4) return [];
      return found(page.text, /\d+(?=[^\d年.])/g, one).map((number) => replaced(number, otherNumber(number.words)));
    });
  return keptAfter(page, note, edits);
};

/** The heading above the note is worded anew. */
export const headingReworded: Change = (page, note) => {
  const title = page.sectionAt(note.span.start).at(-1);
  if (!title || title.length < 6) return null;
  const at = page.text.lastIndexOf(title, note.span.start);
  const heading = { start: at, end: at + title.length };
  if (at < 0 || touches(heading, note.span)) return null;
  return keptAfter(page, note, [put(heading.end, '，开创新局面')]);
};
