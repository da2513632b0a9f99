import { isSettled } from '../../../lib/follow-up/index.ts';
import type { FollowUpFields } from '../../../lib/model/follow-up.ts';
import type { FollowUpLine } from './lines.ts';
import type { Urgency } from './queries.ts';

/** The most pressing first. */
export const URGENCIES: readonly Urgency[] = ['overdue', 'this-month', 'later', 'undated', 'settled'];

const MONTH = 7;

/** @param today ISO day */
export function urgencyOf(followUp: FollowUpLine, today: string): Urgency {
  const { due } = followUp;
  if (isSettled(followUp as Pick<FollowUpFields, 'progress' | 'assessment'>)) return 'settled';
  if (due === '') return 'undated';
  if (due < today) return 'overdue';
  return due.slice(0, MONTH) === today.slice(0, MONTH) ? 'this-month' : 'later';
}
