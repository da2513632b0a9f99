import type { DifferencePiece, Move, ValueChange } from '../../model/selector.ts';
import type { Candidate } from './candidate.ts';

/** What a verdict tells the reader: whole plain sentences. */
export interface Reason {
  reason: string;
  en: string;
}

const say = (reason: string, en: string): Reason => ({ reason, en });

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const lastOf = (path: readonly string[]): string => path.at(-1) ?? '';

function moved({ characters, paragraphs, section }: Move): Reason {
  const back = characters > 0;
  const by = Math.abs(paragraphs ?? 0);
  const inParagraphs = by > 0 ? `（${by} 段）` : '';
  const byParagraphs = by > 0 ? ` (${plural(by, 'paragraph')})` : '';
  const zh = `文字未变，位置${back ? '后' : '前'}移了 ${Math.abs(characters)} 个字符${inParagraphs}`;
  const en = `Same words, ${plural(Math.abs(characters), 'character')}${byParagraphs} further ${back ? 'down' : 'up'}`;
  if (!section) return say(`${zh}。`, `${en}.`);
  return say(
    `${zh}，由“${lastOf(section.from)}”移至“${lastOf(section.to)}”。`,
    `${en}, from “${lastOf(section.from)}” to “${lastOf(section.to)}”.`,
  );
}

const LONGEST_SHOWN = 40;
const shown = (words: string): string => (words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words);

function textChanged(pieces: readonly DifferencePiece[]): Reason {
  const of = (kind: DifferencePiece['kind']): string =>
    shown(pieces.flatMap((one) => (one.kind === kind ? [one.text.trim()] : [])).join('…'));
  const removed = of('removed');
  const added = of('added');
  if (removed === '') return say(`表述有改动，加入“${added}”。`, `Reworded: “${added}” was put in.`);
  if (added === '') return say(`表述有改动，删去“${removed}”。`, `Reworded: “${removed}” was taken out.`);
  return say(`表述由“${removed}”改为“${added}”。`, `Reworded: “${removed}” became “${added}”.`);
}

const unsure = say(
  '最像的是这一处，但记下的前后文不足以确定，请看后确认。',
  'The likeliest place; what the note kept is not enough to be sure. Please confirm.',
);

export const reasons = {
  exact: say('原文未变，位置未变。', 'The words are unchanged, and so is their place.'),
  exactOtherSetting: say(
    '文字未变，只是全角半角、符号或空格不同。',
    'The words are unchanged; only widths, signs or spaces differ.',
  ),
  moved,
  valueChanged: ({ from, to }: ValueChange): Reason =>
    say(`数值由“${from}”改为“${to}”。`, `The value was changed from “${from}” to “${to}”.`),
  textChanged,
  ambiguous: (places: number): Reason =>
    places === 1
      ? unsure
      : say(
          `有 ${places} 处同样合适，无法确定是哪一处，请选择。`,
          `${places} places fit equally well. Choose the one that is meant.`,
        ),
  deleted: say(
    '原处的前后文还在，这些文字已被删去。',
    'The text around is still there; these words were deleted from it.',
  ),
  otherReport: say(
    '这里现在是另一份报告，不是做批注时的那一份。',
    'Another report stands here now, not the one that the note was made on.',
  ),
  otherYear: say(
    '相同的文字只出现在其他年份的部分，不是原来的内容。',
    'The same words stand only in a part on another year.',
  ),
  otherPlace: say(
    '别处有相同的文字，但前后文不同，不能认定是原来的内容。',
    'The same words stand elsewhere, but in another context; they cannot be taken for those of the note.',
  ),
  gone: say('现在的文本中找不到这些文字。', 'These words are not in the text as it is now.'),
} as const;

/** Why no place was taken, from what was seen on the way. */
export function reasonOfOrphan(same: readonly Candidate[], deleted: boolean): Reason {
  if (deleted) return reasons.deleted;
  if (same.length === 0) return reasons.gone;
  return same.every(({ yearsConflict }) => yearsConflict !== 'none') ? reasons.otherYear : reasons.otherPlace;
}
