import type { Observation } from '../indicators/index.ts';
import { ok, type Result } from '../model/result.ts';
import {
  type OwnObservationDraft,
  type PledgemarkDatabase,
  type Standing,
  sameValue,
  standings,
} from '../storage/index.ts';
import type { ReaderDataset } from './join.ts';
import { ownIndicatorId } from './own-indicators.ts';

/**
 * How a draft stands to what is there already. `duplicate`: the reader's own data or the bundled dataset says the same;
 * `conflict`: one of them has another value for the same thing; `bundled`: the rows of the bundled dataset.
 */
export interface DraftStanding extends Standing {
  readonly bundled: readonly Observation[];
}

function bundledFor({ dataset, ownOf }: ReaderDataset, draft: OwnObservationDraft): Observation[] {
  const indicator = draft.indicator ?? ownIndicatorId(draft.label ?? '');
  return dataset
    .observationsIn(indicator, draft.area)
    .filter(
      (row) =>
        ownOf(row) === null &&
        row.period === draft.period &&
        row.status === draft.status &&
        row.measure === draft.measure &&
        row.strength === draft.strength,
    );
}

function joined(standing: Standing, draft: OwnObservationDraft, bundled: readonly Observation[]): DraftStanding {
  if (bundled.length === 0 || standing.state === 'duplicate') return { ...standing, bundled };
  return { ...standing, state: bundled.some((row) => sameValue(row, draft)) ? 'duplicate' : 'conflict', bundled };
}

/** How each draft stands to the reader's own data and to the bundled dataset, in order. Nothing is written. */
export async function draftStandings(
  reader: ReaderDataset,
  database: PledgemarkDatabase,
  drafts: readonly OwnObservationDraft[],
): Promise<Result<DraftStanding[]>> {
  const own = await standings(database, drafts);
  if (!own.ok) return own;
  return ok(
    own.value.flatMap((standing, at) => {
      const draft = drafts[at];
      return draft === undefined ? [] : [joined(standing, draft, bundledFor(reader, draft))];
    }),
  );
}
