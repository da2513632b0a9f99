import type { Reading } from './phrase.ts';
import type { FoundName } from './pieces.ts';

/** What the sentence has said so far, for values that say less. */
export interface Memory {
  reading: Reading | null;
  /** Names that were parted over values (城镇、农村…分别), to be parted again over the next group. */
  group: FoundName[] | null;
}
