import type { ChosenRow, ImportPreview, PreviewRow, ReadableRow } from '../../../lib/dataset/index.ts';
import type { Decision } from '../../../lib/storage/index.ts';

export type RowState = PreviewRow['state'];
export const STATES: readonly RowState[] = ['new', 'conflict', 'duplicate', 'error'];

/** What the reader decided about rows that differ, by their place in the preview; else they are left out. */
export type Decisions = ReadonlyMap<number, Decision>;

export const countStates = ({ rows }: ImportPreview): Record<RowState, number> => {
  const counts = { new: 0, duplicate: 0, conflict: 0, error: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
};

/** Nothing of the dataset that comes with the extension can be replaced, only what is the reader's own. */
export const decisionsFor = ({ existing, sameAsLine }: ReadableRow): readonly Decision[] =>
  existing.length > 0 || sameAsLine !== null ? ['skip', 'replace', 'keep-both'] : ['skip', 'keep-both'];

/** The decision as the row allows it. */
export const decisionOf = (row: ReadableRow, at: number, decisions: Decisions): Decision => {
  const decision = decisions.get(at) ?? 'skip';
  return decisionsFor(row).includes(decision) ? decision : 'keep-both';
};

/** The rows that will be added: what is new, and what differs where the reader said so. */
export const chosenRows = ({ rows }: ImportPreview, decisions: Decisions): ChosenRow[] =>
  rows.flatMap((row, at): ChosenRow[] => {
    if (row.state === 'new') return [{ row: at }];
    if (row.state !== 'conflict') return [];
    const decision = decisionOf(row, at, decisions);
    return decision === 'skip' ? [] : [{ row: at, decision }];
  });

/** The same decision for every row that differs. */
export const decideAll = ({ rows }: ImportPreview, decision: Decision): Decisions =>
  new Map(rows.flatMap(({ state }, at) => (state === 'conflict' ? [[at, decision] as const] : [])));
