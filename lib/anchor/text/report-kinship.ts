import type { Selector } from '../../model/selector.ts';
import type { PreparedText } from './prepared.ts';

/**
 * Whether a text is a version of the report that a note was made on, by samples of the wording of both. Reports of one
 * office and two years share up to a sixth of their wording (set phrases, the frame of a communiqué); one report that
 * was edited all over, more than half.
 */
export type ReportKinship = 'same' | 'other' | 'unknown';

const SAME = 0.4;
const OTHER = 0.25;

export function reportKinship(prepared: PreparedText, { context }: Selector): ReportKinship {
  if (!context) return 'unknown';
  if (context.text === prepared.digest) return 'same';
  const share = context.report === '' ? null : prepared.kinshipTo(context.report);
  if (share === null) return 'unknown';
  return share >= SAME ? 'same' : share < OTHER ? 'other' : 'unknown';
}
