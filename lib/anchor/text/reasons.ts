import type { Candidate } from './candidate.ts';
import type { ValueChange } from './changed-value.ts';

/** What a verdict tells the reader: whole plain sentences. */
export const reasons = {
  exact: '原文未变，位置未变。',
  exactOtherSetting: '文字未变，只是全角半角或空格不同。',
  moved: (by: number): string => `文字未变，位置${by > 0 ? '后' : '前'}移了 ${Math.abs(by)} 个字符。`,
  valueChanged: ({ from, to }: ValueChange): string => `数值由“${from}”改为“${to}”。`,
  textChanged: (from: string, to: string): string => `表述由“${from}”改为“${to}”。`,
  ambiguous: (places: number): string => `有 ${places} 处同样合适，无法确定是哪一处，请选择。`,
  deleted: '原处的前后文还在，这些文字已被删去。',
  otherYear: '相同的文字只出现在其他年份的部分，不是原来的内容。',
  otherPlace: '别处有相同的文字，但前后文不同，不能认定是原来的内容。',
  gone: '现在的文本中找不到这些文字。',
} as const;

/** Why no place was taken, from what was seen on the way. */
export function reasonOfOrphan(same: readonly Candidate[], deleted: boolean): string {
  if (deleted) return reasons.deleted;
  if (same.length === 0) return reasons.gone;
  return same.every(({ yearsConflict }) => yearsConflict) ? reasons.otherYear : reasons.otherPlace;
}
