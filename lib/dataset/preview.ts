import type { Observation } from '../indicators/index.ts';
import { ok, type Result } from '../model/result.ts';
import {
  type OwnObservationDraft,
  observationKey,
  type PledgemarkDatabase,
  type Standing,
  sameValue,
  standings,
} from '../storage/index.ts';
import type { ReaderDataset } from './join.ts';

/**
 * How a draft stands to what is there already. `duplicate`: the reader's own data or the bundled dataset says the same;
 * `conflict`: one of them has another value for the same thing; `bundled`: the rows of the bundled dataset.
 */
export interface DraftStanding extends Standing {
  readonly bundled: readonly Observation[];
}

function bundledFor({ dataset, ownOf }: ReaderDataset, draft: OwnObservationDraft): Observation[] {
  if (draft.indicator === null) return [];
  const key = observationKey(draft);
  return dataset
    .observationsIn(draft.indicator, draft.area)
    .filter((row) => ownOf(row) === null && observationKey({ ...row, label: null }) === key);
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
