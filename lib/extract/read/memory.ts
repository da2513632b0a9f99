import type { Reading } from './phrase.ts';
import type { FoundName } from './pieces.ts';

/** What the sentence has said so far, for values that say less. */
export interface Memory {
  reading: Reading | null;
  /** The last value of each unit: 实施项目260个,完成投资480亿元,其中新建|120个 goes on with the projects. */
  byUnit: Map<string, Reading>;
  /** Names that were parted over values (城镇、农村…分别), to be parted again over the next group. */
  group: FoundName[] | null;
}
