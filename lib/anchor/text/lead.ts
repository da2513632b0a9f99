import type { Candidate } from './candidate.ts';
import { shareKept } from './content-words.ts';
import type { PreparedText } from './prepared.ts';
import type { RecordedQuote } from './recorded.ts';
import { readValue } from './value-expression.ts';

/** The words of a clause before its value, as far as they are recorded. */
const LEAD = /[^\p{P}]*(?:\([^\p{P}]*\)[^\p{P}]*)?$/u;
const leadOf = (before: string): string => LEAD.exec(before)?.[0] ?? '';
const LEAST_KEPT = 0.5;
/** A word may be put in before a value. */
const MOST_MORE = 2;

/** A value that is quoted alone says what it is a value of by the words before it: whether those still stand, and they alone. */
export function leadStands({ plain: { chars } }: PreparedText, recorded: RecordedQuote, { start }: Candidate): boolean {
  if (!readValue(recorded.exact)) return true;
  const lead = leadOf(recorded.prefix);
  const before = chars.slice(Math.max(0, start - recorded.prefix.length), start);
  const now = leadOf(before);
  const isKept = shareKept(lead, before.slice(-2 * lead.length)) >= LEAST_KEPT || lead === '';
  return isKept && (now.length <= lead.length + MOST_MORE || shareKept(now, recorded.prefix) >= LEAST_KEPT);
}
