import { batch } from '@preact/signals';
import { send } from '../../lib/messaging/index.ts';
import type { UnsavedDraft } from '../../lib/model/keeping.ts';
import type { Kept } from '../../lib/model/kept.ts';
import type { NoteColour } from '../../lib/model/records.ts';
import { type Failure, sentenceOf } from '../../lib/model/result.ts';
import { nextTask } from '../shared/slices.ts';
import { currentLocale } from '../shared/words/current.ts';
import type { CorrectionKeeping } from './correcting.ts';
import { draftOf } from './drafts.ts';
import { finding } from './finding.ts';
import { openReport, type Reading } from './reading.ts';
import type { SettingAside } from './setting-aside.ts';
import type { EditorView, OverlayState, Writing } from './state.ts';
import { say } from './words.ts';

/** What the overlay asks of the background, with what follows from the answer in its own state. */
export interface Keeping {
  /** Tells of the visit and takes what is kept here. */
  open(): Promise<void>;
  /** Takes what is kept here again, after a change elsewhere. */
  refresh(): Promise<void>;
  save(view: EditorView, writing: Writing): Promise<Failure | null>;
  /** Another colour; null: that of notes. */
  colour(kept: Kept, colour: NoteColour | null): Promise<Failure | null>;
  /** Into the trash, with a way back. */
  trash(kept: Kept): Promise<Failure | null>;
  /** Lets what was set aside unsaved go. */
  dropUnsaved(unsaved: UnsavedDraft): void;
}

export interface KeepingMeans {
  reading: Reading;
  state: OverlayState;
  correcting: CorrectionKeeping;
  aside: SettingAside;
}

export function keeping({ reading, state, correcting, aside }: KeepingMeans): Keeping {
  const find = finding(reading.prepared);
  /** What is kept as last told, though its places may still be looked for. */
  let latest: readonly Kept[] = state.kept.value;
  /** How often something was taken: an answer that was asked for before the last time does not know of it. */
  let taken = 0;
  const take = (kept: readonly Kept[]): void => {
    taken += 1;
    // Still nothing is no change, and all who follow would be told of one.
    if (kept.length === 0 && latest.length === 0) return;
    latest = kept;
    find(kept, (anchors) => {
      batch(() => {
        state.kept.value = kept;
        state.anchors.value = anchors;
      });
    });
  };
  const without = (id: string): readonly Kept[] => latest.filter(({ note }) => note.id !== id);

  const open = async (): Promise<void> => {
    const asOf = taken;
    const opened = await send('report.open', { report: openReport(reading), targets: reading.targets.length });
    if (opened.ok) {
      const isLate = taken !== asOf;
      const { unsaved, tags, before, textWanted } = opened.value;
      batch(() => {
        if (!isLate) take(opened.value.kept);
        correcting.take(opened.value.corrections);
        state.unsaved.value = unsaved;
        state.tags.value = tags;
        state.wording.value = { before, changes: null, failure: null };
      });
      if (isLate) void refresh();
      if (textWanted) void nextTask().then(() => send('text.keep', { text: reading.text }));
    } else state.toast.value = { message: say().notOpened(sentenceOf(opened.error, currentLocale())), undo: null };
  };
  const refresh = async (): Promise<void> => {
    const asOf = taken;
    const again = await send('report.kept', {});
    if (!again.ok) return;
    if (taken !== asOf) return refresh();
    take(again.value.kept);
    correcting.take(again.value.corrections);
  };
  const restore = async (id: string): Promise<void> => {
    const back = await send('note.restore', { id });
    if (back.ok) take([...without(id), back.value]);
    state.toast.value = { message: back.ok ? say().restored : sentenceOf(back.error, currentLocale()), undo: null };
  };
  return {
    open,
    refresh,
    async save(view, writing) {
      const { kept } = view;
      // What was set aside before must not come after it.
      await aside.settle();
      const saved = await send('note.save', { report: openReport(reading), draft: draftOf(view, writing) });
      if (!saved.ok) return saved.error;
      batch(() => {
        take([...without(saved.value.note.id), saved.value]);
        state.unsaved.value = state.unsaved.value.filter(({ id }) => id !== view.id);
        state.tags.value = [...new Set([...state.tags.value, ...saved.value.note.tags])];
      });
      state.toast.value = { message: say().saved, undo: null };
      // The note had been changed elsewhere meanwhile, and both were kept.
      if (kept && saved.value.note.id !== kept.note.id) await refresh();
      return null;
    },
    async colour({ note: { id } }, colour) {
      const coloured = await send('note.colour', { id, colour });
      if (!coloured.ok) return coloured.error;
      take([...without(id), coloured.value]);
      return null;
    },
    dropUnsaved({ id }) {
      aside.drop(id);
      state.unsaved.value = state.unsaved.value.filter((one) => one.id !== id);
    },
    async trash({ note: { id } }) {
      const trashed = await send('note.trash', { id });
      if (!trashed.ok) return trashed.error;
      take(without(id));
      state.toast.value = { message: say().trashed, undo: () => void restore(id) };
      return null;
    },
  };
}
