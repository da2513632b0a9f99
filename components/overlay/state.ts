import { type Signal, signal } from '@preact/signals';
import type { ReportComparison } from '../../lib/messaging/index.ts';
import type { UnsavedDraft } from '../../lib/model/keeping.ts';
import type { Kept, NoteDraft } from '../../lib/model/kept.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { MentionFacts } from '../../lib/model/mention-facts.ts';
import type { ReportChanges, WordingBefore } from '../../lib/model/report-changes.ts';
import type { Failure } from '../../lib/model/result.ts';
import type { AnchorVerdict, Selector } from '../../lib/model/selector.ts';
import type { Span } from '../../lib/model/span.ts';
import type { MarkKind } from '../shared/hidden-marks.ts';

export type Writing = Pick<NoteDraft, 'body' | 'tags' | 'colour' | 'followUp'>;

/** What was read at a place, or what is kept there. `mention` is an index in the extraction. */
export interface CardView {
  readonly kind: 'card';
  readonly span: Span;
  readonly mention: number | null;
  /** Ids of the notes that the pointer is on, where it is on no target. */
  readonly notes: readonly string[];
  /** Further targets that lie there: indices in the extraction, the shortest first. */
  readonly others?: readonly number[];
  /** Opened by a key or from the panel: it stays until it is closed. */
  readonly stays: boolean;
}

export interface EditorView {
  readonly kind: 'editor';
  /** Of the note, or the one that a new note will have: what is set aside unsaved stands under it. */
  readonly id: string;
  /** The `modified` of the note that was opened; null for a new one. */
  readonly base: number | null;
  /** Whether what stands in it was written on an earlier visit, and never saved. */
  readonly resumed: boolean;
  /** Where the words stand; null for a note whose words are gone. */
  readonly span: Span | null;
  readonly selector: Selector;
  readonly kept: Kept | null;
  readonly draft: Writing;
  readonly suggestedDue: string | null;
  readonly suggestedWhat: string;
  readonly saving: boolean;
  readonly failure: Failure | null;
  readonly dirty: boolean;
}

/** The form that sets a reading right. `mention` is the one as it stood when the form was opened. */
export interface CorrectionView {
  readonly kind: 'correction';
  readonly span: Span;
  readonly mention: Mention;
  readonly saving: boolean;
  readonly failure: Failure | null;
  readonly dirty: boolean;
}

/** The follow-ups that the words may be evidence of. Nothing is written in it that could be lost. */
export interface EvidenceView {
  readonly kind: 'evidence';
  readonly span: Span;
  readonly saving: false;
  readonly dirty: false;
}

export type View = CardView | EditorView | CorrectionView | EvidenceView;

type FormView = Exclude<View, CardView>;

/** Where the reader writes: nothing that is pointed at takes its place. */
export const isForm = (view: View | null): view is FormView => view !== null && view.kind !== 'card';

/** What setting the reading beside the dataset gave. `places`: of each mention in `facts` and `report.mentions`. */
export type Comparing =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'compared';
      readonly report: ReportComparison;
      readonly facts: readonly MentionFacts[];
      readonly places: ReadonlyMap<Mention, number>;
    };

export interface ToastView {
  readonly message: string;
  readonly undo: (() => void) | null;
}

/** How the page read before, and what changed since, once that was asked for. */
export interface WordingView {
  readonly before: WordingBefore | null;
  readonly changes: ReportChanges | null;
  readonly failure: Failure | null;
}

/** All that can change while a report is open. */
export interface OverlayState {
  readonly kept: Signal<readonly Kept[]>;
  /** By note id. */
  readonly anchors: Signal<Readonly<Record<string, AnchorVerdict>>>;
  readonly comparing: Signal<Comparing>;
  /** Marks that the reader does not want to see. */
  readonly hidden: Signal<readonly MarkKind[]>;
  readonly view: Signal<View | null>;
  /** Words that the reader selected and may write on. */
  readonly selected: Signal<Span | null>;
  /** Whether the reader asked for the toolbar by key: the focus goes into it. */
  readonly inToolbar: Signal<boolean>;
  /** What was written here on an earlier visit and never saved. */
  readonly unsaved: Signal<readonly UnsavedDraft[]>;
  /** The reader's tags, on whatever report, most used first. */
  readonly tags: Signal<readonly string[]>;
  readonly wording: Signal<WordingView>;
  readonly toast: Signal<ToastView | null>;
  /** Said to screen readers. */
  readonly announcement: Signal<string>;
}

export const overlayState = (): OverlayState => ({
  kept: signal([]),
  anchors: signal({}),
  comparing: signal({ kind: 'waiting' }),
  hidden: signal([]),
  view: signal(null),
  selected: signal(null),
  inToolbar: signal(false),
  unsaved: signal([]),
  tags: signal([]),
  wording: signal({ before: null, changes: null, failure: null }),
  toast: signal(null),
  announcement: signal(''),
});
