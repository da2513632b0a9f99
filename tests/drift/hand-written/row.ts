import type { AnchorVerdict } from '../../../lib/model/selector.ts';

/** One edit of the page that these cases are on, and what a careful reader would say of the note. */
export interface Row {
  change: string;
  /** The words that the note is on; `…` stands for what lies between two pieces. The first place that has them. */
  on: string;
  /** Replacements, one after the other, each at its first place. */
  edits: readonly (readonly [string, string])[];
  kinds: readonly AnchorVerdict['kind'][];
  /** The words that are right now; none where they are gone. */
  now: string | null;
  value?: readonly [string, string];
}
