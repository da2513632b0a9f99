import { resolve } from '../../lib/anchor/text/index.ts';
import { send } from '../../lib/messaging/index.ts';
import type { UnsavedDraft } from '../../lib/model/keeping.ts';
import type { Kept } from '../../lib/model/kept.ts';
import type { NoteColour } from '../../lib/model/records.ts';
import { type Failure, sentenceOf } from '../../lib/model/result.ts';
import type { Span } from '../../lib/model/span.ts';
import { sayName, sayValue } from '../shared/wording/index.ts';
import { currentLocale } from '../shared/words/current.ts';
import { words } from '../shared/words/index.ts';
import { citationOf } from './citation.ts';
import { copyText } from './clipboard.ts';
import type { CorrectionKeeping } from './correcting.ts';
import { type CorrectionDeeds, correctionDeeds } from './correction-deeds.ts';
import { draftOf, keptNote, newNoteOn, unsavedNote } from './drafts.ts';
import type { Keeping } from './keeping.ts';
import { type Reading, spanOfMention, wordsAt } from './reading.ts';
import { scrollToWords } from './scrolling.ts';
import type { SettingAside } from './setting-aside.ts';
import { type CardView, type EditorView, isForm, type OverlayState, type View, type Writing } from './state.ts';
import { say } from './words.ts';

/** All that the reader can do on the page, by pointer, key or panel. */
export interface Deeds extends CorrectionDeeds {
  /** Opens the card on these words; nothing happens while the editor holds unsaved text. */
  showCard(card: Omit<CardView, 'kind'>): void;
  /** The next target, or the one before; `by` is 1 or -1. */
  step(by: 1 | -1): void;
  write(span: Span, withFollowUp: boolean): void;
  edit(kept: Kept): void;
  editById(id: string): void;
  save(writing: Writing): void;
  /** Marks words in a colour, without words of the reader's own. */
  highlight(span: Span, colour: NoteColour): void;
  colour(kept: Kept, colour: NoteColour | null): void;
  trash(kept: Kept): void;
  /** What stands in the editor now. */
  changed(writing: Writing): void;
  /** Goes on with what was written on an earlier visit and never saved, or lets it go. */
  resume(unsaved: UnsavedDraft): void;
  forget(unsaved: UnsavedDraft): void;
  reveal(span: Span): void;
  copyQuote(span: Span): Promise<boolean>;
  /** Asks of which follow-up the words are evidence. */
  chooseFollowUp(span: Span): void;
  addEvidence(span: Span, followUpId: string): Promise<Failure | null>;
  copyText(text: string): void;
  /** Puts the offer at the selected words away; the selection stays, and the focus goes back to the page. */
  leaveToolbar(): void;
  /** Closes what is open, unsaved text excepted. Returns whether all is closed. */
  close(): boolean;
  /** Closes the editor whatever it holds: the reader said so. */
  discard(): void;
}

interface Means {
  reading: Reading;
  state: OverlayState;
  keeping: Keeping;
  correcting: CorrectionKeeping;
  aside: SettingAside;
  /** Where a step leads, as an index in `reading.targets`. */
  stepFrom(by: 1 | -1): number;
  flash(span: Span): void;
}

const isUnsaved = (view: View | null): boolean => isForm(view) && (view.dirty || view.saving);

export function deeds({ reading, state, keeping, correcting, aside, stepFrom, flash }: Means): Deeds {
  const tell = (message: string): void => {
    state.toast.value = { message, undo: null };
  };
  /** Replaces what is open, unless that would lose what was written. */
  const open = (view: View): boolean => {
    if (isUnsaved(state.view.value)) {
      tell(say().finishFirst);
      return false;
    }
    state.selected.value = null;
    state.view.value = view;
    return true;
  };
  const bringIntoView = (span: Span, atOnce: boolean): boolean => {
    const range = reading.places.range(span);
    if (range) scrollToWords(range, atOnce);
    else tell(say().gone);
    return range !== null;
  };
  const edit = (kept: Kept): void => {
    const span = state.anchors.value[kept.note.id]?.span ?? null;
    if (open(keptNote(reading, kept, span)) && span) bringIntoView(span, true);
  };
  const announce = (at: number): void => {
    const target = reading.targets[at]?.mention;
    if (!target) return;
    const read = say().target(
      at + 1,
      reading.targets.length,
      sayName(target, currentLocale()),
      sayValue(target, currentLocale()),
    );
    state.announcement.value = `${read}。${say().enter}`;
  };
  /** The answer to a request may come when another view has been opened: then it is not for that one. */
  const changeEditor = (of: EditorView, part: Partial<EditorView> | null): void => {
    const view = state.view.value;
    if (view?.kind === 'editor' && view.selector === of.selector) state.view.value = part && { ...view, ...part };
  };
  /** A highlight made by mistake goes to the trash. */
  const takeBack = (id: string): void => {
    const kept = state.kept.value.find(({ note }) => note.id === id);
    if (kept) void keeping.trash(kept).then((failure) => failure && tell(sentenceOf(failure, currentLocale())));
  };
  return {
    ...correctionDeeds({ reading, state, correcting, open, tell }),
    showCard: (card) => {
      if (!isForm(state.view.value)) open({ kind: 'card', ...card });
    },
    step(by) {
      const at = stepFrom(by);
      const target = reading.targets[at];
      if (!target) {
        state.announcement.value = say().noFurther;
        return;
      }
      const span = spanOfMention(target.mention);
      if (isUnsaved(state.view.value)) return tell(say().finishFirst);
      if (!bringIntoView(span, true)) return;
      open({ kind: 'card', span, mention: target.index, notes: [], stays: true });
      announce(at);
    },
    write(span, withFollowUp) {
      open(newNoteOn(reading, span, withFollowUp));
    },
    edit,
    editById(id) {
      const kept = state.kept.value.find(({ note }) => note.id === id);
      if (kept) edit(kept);
    },
    save(writing) {
      const view = state.view.value;
      if (view?.kind !== 'editor' || view.saving) return;
      changeEditor(view, { saving: true, failure: null });
      void keeping
        .save(view, writing)
        .then((failure) => changeEditor(view, failure && { saving: false, dirty: true, failure }));
    },
    highlight(span, colour) {
      const view = newNoteOn(reading, span, false);
      state.selected.value = null;
      void keeping.save(view, { ...view.draft, colour }).then((failure) => {
        if (failure) tell(sentenceOf(failure, currentLocale()));
        else state.toast.value = { message: say().highlighted, undo: () => takeBack(view.id) };
      });
    },
    colour(kept, colour) {
      void keeping.colour(kept, colour).then((failure) => {
        if (failure) tell(sentenceOf(failure, currentLocale()));
      });
    },
    trash(kept) {
      const view = state.view.value;
      const editor = view?.kind === 'editor' ? view : null;
      if (editor) changeEditor(editor, { saving: true });
      void keeping.trash(kept).then((failure) => {
        if (editor) changeEditor(editor, failure && { saving: false });
        else if (state.view.value === view) state.view.value = null;
        if (failure) tell(say().notTrashed(sentenceOf(failure, currentLocale())));
      });
    },
    changed(writing) {
      const view = state.view.value;
      if (view?.kind !== 'editor') return;
      aside.write(view.id, draftOf(view, writing));
      if (!view.dirty) changeEditor(view, { dirty: true });
    },
    resume(unsaved) {
      const kept = state.kept.value.find(({ note }) => note.id === unsaved.id) ?? null;
      const { span } = resolve(reading.prepared, unsaved.draft.selector);
      if (!open(unsavedNote(reading, unsaved, kept, span))) return;
      state.unsaved.value = state.unsaved.value.filter(({ id }) => id !== unsaved.id);
      if (span) bringIntoView(span, true);
    },
    forget: (unsaved) => keeping.dropUnsaved(unsaved),
    reveal(span) {
      const known = reading.extraction.mentions.findIndex(({ start, end }) => start === span.start && end === span.end);
      if (!bringIntoView(span, false)) return;
      flash(span);
      if (known >= 0) announce(reading.targets.findIndex(({ index }) => index === known));
    },
    chooseFollowUp(span) {
      open({ kind: 'evidence', span, saving: false, dirty: false });
    },
    async addEvidence(span, followUpId) {
      const { title, publishedOn } = reading.extraction.report;
      const quote = wordsAt(reading, span);
      const added = await send('evidence.add', { id: followUpId, quote, title, on: publishedOn });
      if (!added.ok) return added.error;
      if (state.view.value?.kind === 'evidence') state.view.value = null;
      tell(words(currentLocale()).followUp.evidence.added);
      return null;
    },
    copyQuote: (span) => copyText(citationOf(reading, span)),
    copyText(text) {
      void copyText(text).then((taken) => tell(taken ? say().copied : say().notCopied));
    },
    leaveToolbar() {
      state.selected.value = null;
    },
    close() {
      if (isUnsaved(state.view.value)) return false;
      state.view.value = null;
      return true;
    },
    discard() {
      const view = state.view.value;
      if (view?.kind === 'editor' && view.dirty) aside.drop(view.id);
      state.view.value = null;
    },
  };
}
