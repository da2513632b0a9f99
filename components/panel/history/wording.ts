import type { ChangeRecord } from '../../../lib/model/change.ts';
import type { Words } from '../../shared/own-words/index.ts';

/** What a change is called; one of another release is called a change. */
export function sayDoing({ doing }: Pick<ChangeRecord, 'doing'>, { doings, other }: Words['writing']): string {
  return Object.entries(doings).find(([name]) => name === doing)?.[1] ?? other;
}
