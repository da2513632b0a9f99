import { type Signal, signal } from '@preact/signals';
import type { Kept, NoteDraft } from '../../lib/model/kept.ts';
import type { Failure } from '../../lib/model/result.ts';
import type { AnchorVerdict, Selector } from '../../lib/model/selector.ts';
import type { Span } from '../../lib/model/span.ts';

export type Writing = Pick<NoteDraft, 'body' | 'tags' | 'followUp'>;

/** What was read at a place, or what is kept there. `mention` is an index in the extraction. */
export interface CardView {
  readonly kind: 'card';
  readonly span: Span;
  readonly mention: number | null;
  /** Ids of the notes that the pointer is on, where it is on no target. */
  readonly notes: readonly string[];
  /** Opened by a key or from the panel: it stays until it is closed. */
  readonly stays: boolean;
}

export interface EditorView {
  readonly kind: 'editor';
  /** Where the words stand; null for a note whose words are gone. */
  readonly span: Span | null;
  readonly selector: Selector;
  readonly kept: Kept | null;
  readonly draft: Writing;
  readonly suggestedDue: string | null;
  readonly saving: boolean;
  readonly failure: Failure | null;
  readonly dirty: boolean;
}

export type View = CardView | EditorView;

export interface ToastView {
  readonly message: string;
  readonly undo: (() => void) | null;
}

/** All that can change while a report is open. */
export interface OverlayState {
  readonly kept: Signal<readonly Kept[]>;
  /** By note id. */
  readonly anchors: Signal<Readonly<Record<string, AnchorVerdict>>>;
  readonly view: Signal<View | null>;
  /** Words that the reader selected and may write on. */
  readonly selected: Signal<Span | null>;
  readonly toast: Signal<ToastView | null>;
  /** Said to screen readers. */
  readonly announcement: Signal<string>;
}

export const overlayState = (): OverlayState => ({
  kept: signal([]),
  anchors: signal({}),
  view: signal(null),
  selected: signal(null),
  toast: signal(null),
  announcement: signal(''),
});
