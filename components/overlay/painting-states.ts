import { effect } from '@preact/signals';
import { isOverdue } from '../../lib/follow-up/index.ts';
import type { MarkName, Painter } from '../../lib/highlight/index.ts';
import type { HighlightState } from '../../lib/indicators/index.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Span } from '../../lib/model/span.ts';
import { inSlices } from '../shared/slices.ts';
import { isoDay } from '../shared/wording/index.ts';
import { type NoteSpans, rangesOf } from './painting.ts';
import { type Reading, spanOfMention } from './reading.ts';
import type { OverlayState } from './state.ts';

/** A target that has not been compared is marked `target`. */
type TargetMark = Extract<MarkName, HighlightState | 'target'>;
const TARGET_MARKS: readonly TargetMark[] = ['target', 'agrees', 'differs', 'comparable', 'known', 'unlisted'];

export interface Painting {
  readonly reading: Reading;
  readonly state: OverlayState;
  readonly painter: Painter;
}

/** How a target stands to the dataset; null while that is not known. */
export function stateOf({ comparing }: OverlayState, mention: Mention): HighlightState | null {
  const now = comparing.value;
  if (now.kind !== 'compared') return null;
  return now.report.mentions[now.places.get(mention) ?? -1]?.comparison?.state ?? null;
}

/** Whether a target is marked on the page, by what the reader wants to see. */
export function isShown(state: OverlayState, mention: Mention): boolean {
  const kind = stateOf(state, mention);
  return kind === null || !state.hidden.value.includes(kind);
}

/**
 * Gives the marked targets the state they have, as it becomes known and as the reader hides kinds of them. All that
 * takes time is done before, in slices: the marks change in one task, so that none is seen missing.
 *
 * @returns stops
 */
export function paintStates({ reading, state, painter }: Painting, signal: AbortSignal): () => void {
  let turn = 0;
  const begunWith = reading.targets;
  const repaint = async (mine: number): Promise<void> => {
    const ranges = new Map<TargetMark, AbstractRange[]>(TARGET_MARKS.map((mark) => [mark, []]));
    const shown = reading.targets.filter(({ mention }) => isShown(state, mention));
    await inSlices(shown, signal, ({ mention }) => {
      ranges.get(stateOf(state, mention) ?? 'target')?.push(...rangesOf(reading, [spanOfMention(mention)]));
    });
    if (signal.aborted || turn !== mine) return;
    for (const [mark, some] of ranges) {
      if (some.length === 0) painter.clear(mark);
      else painter.set(mark, some);
    }
  };
  return effect(() => {
    const { targets } = reading;
    // What was painted first, in a neutral state, holds until something is known.
    const untouched = state.comparing.value.kind === 'waiting' && state.hidden.value.length === 0 && turn === 0;
    if (untouched && targets === begunWith) return;
    turn += 1;
    void repaint(turn);
  });
}

/** Where notes stand, the overdue ones apart, without what the reader does not want to see. */
export function noteSpans(state: OverlayState): NoteSpans {
  const today = isoDay(new Date());
  const hidden = state.hidden.value;
  const spans: Record<keyof NoteSpans, Span[]> = { note: [], yellow: [], green: [], blue: [], pink: [], overdue: [] };
  for (const { note, followUp } of state.kept.value) {
    const span = state.anchors.value[note.id]?.span;
    const late = followUp !== null && isOverdue(followUp, today);
    if (span && !hidden.includes(late ? 'overdue' : 'note'))
      spans[late ? 'overdue' : (note.colour ?? 'note')].push(span);
  }
  return spans;
}
