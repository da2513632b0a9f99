import { describe, type PreparedText, prepare, targetFactsOf } from '../../../lib/anchor/text/index.ts';
import type { FollowUpFields } from '../../../lib/model/follow-up.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import type { TargetToFollow } from '../../../lib/storage/index.ts';
import { inSlices } from '../../shared/slices.ts';
import { beginFollowUp } from '../../shared/wording/index.ts';
import { NO_CATEGORY } from '../filters.ts';
import { placeOf } from '../rows.ts';
import type { Open, Reading } from '../state.ts';

/** A target that is not followed up yet. */
export interface Followable {
  readonly index: number;
  readonly mention: Mention;
  readonly category: string;
  readonly followUp: FollowUpFields;
  /** The note on its words that shall have the follow-up; null where there is none. */
  readonly noteId: string | null;
}

const key = ({ start, end }: { start: number; end: number }): string => `${start} ${end}`;

/** What is kept on exactly these words, by their place. */
function byPlace(kept: readonly Kept[], anchors: Reading['anchors']): Map<string, Kept[]> {
  const places = new Map<string, Kept[]>();
  for (const one of kept) {
    const place = placeOf(one, anchors);
    if (!place) continue;
    const here = places.get(key(place));
    if (here) here.push(one);
    else places.set(key(place), [one]);
  }
  return places;
}

export interface Followables {
  readonly targets: readonly Followable[];
  /** Targets that are followed up already. */
  readonly already: number;
}

/** The report's targets that can be followed up, in its order. */
export function followablesOf({ reading, compared }: Open, kept: readonly Kept[]): Followables {
  const { mentions, report } = reading.extraction;
  const places = byPlace(kept, reading.anchors);
  const targets: Followable[] = [];
  let already = 0;
  mentions.forEach((mention, index) => {
    if (mention.role !== 'target') return;
    const here = places.get(key(mention)) ?? [];
    if (here.some(({ followUp }) => followUp !== null)) {
      already += 1;
      return;
    }
    const words = reading.text.slice(mention.start, mention.end);
    targets.push({
      index,
      mention,
      category: compared?.mentions.get(index)?.comparison?.indicator?.category ?? NO_CATEGORY,
      followUp: beginFollowUp(mention, words, report.period),
      noteId: here[0]?.note.id ?? null,
    });
  });
  return { targets, already };
}

type MachineRead = ReadonlyMap<number, Mention>;

function asStored(text: PreparedText, machine: MachineRead, target: Followable): TargetToFollow {
  const { index, mention, followUp, noteId } = target;
  const facts = { section: mention.section, target: targetFactsOf(machine.get(index) ?? mention) };
  return { noteId, followUp, selector: describe(text, mention, facts) };
}

/**
 * What is to be stored of them: the words as the machine read them, so that they are found again. The text is prepared
 * once for all of them, and the page is not held up by many.
 */
export async function toFollow({ reading }: Open, targets: readonly Followable[]): Promise<TargetToFollow[]> {
  const text = prepare(reading.text);
  const machine = new Map(reading.corrected.mentions.map((one) => [one.index, one.machine]));
  const stored: TargetToFollow[] = [];
  await inSlices(text.parts(), null, (make) => void make());
  await inSlices(targets, null, (target) => void stored.push(asStored(text, machine, target)));
  return stored;
}
