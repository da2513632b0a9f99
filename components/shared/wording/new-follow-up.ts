import { sayValue } from '../../../lib/export/said-value.ts';
import { lastDayOf } from '../../../lib/follow-up/index.ts';
import { emptyFollowUp, type FollowUpFields } from '../../../lib/model/follow-up.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { sayName } from './names.ts';

const LONGEST = 80;

/** What words that are no target are called: their first line. */
const briefly = (words: string): string => {
  const line = words.trim().split(/\s*\n\s*/)[0] ?? '';
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/**
 * A follow-up as it begins: what from the target (in the words of the report's own language), due on the last day of its
 * period.
 *
 * @param target null where the words are none
 * @param period of the target, or where it has none, of the report
 */
export function beginFollowUp(target: Mention | null, words: string, period: string | null): FollowUpFields {
  const own = target ? [...target.names, target.value].map(({ text }) => text).join('') : words;
  const language = /\p{Script=Han}/u.test(own) ? 'zh' : 'en';
  const what = target ? `${sayName(target, language)} ${sayValue(target, language)}` : briefly(words);
  return { ...emptyFollowUp, what, due: lastDayOf(target?.period ?? period) };
}
