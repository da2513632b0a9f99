import { effect, untracked } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Span } from '../../lib/model/span.ts';
import type { Session } from '../overlay/index.ts';
import { useReaderWords } from './words/index.ts';

/** The note that an address names behind its `#` (`#note=ID`); null where it names none. */
export const askedNote = (hash: string): string | null => new URLSearchParams(hash.replace(/^#/, '')).get('note');

/** Brings the note's words into view, with the card that they have when they are pointed at. */
function show({ reading, deeds }: Session, id: string, span: Span): void {
  const at = reading.extraction.mentions.findIndex(({ start, end }) => start === span.start && end === span.end);
  deeds.reveal(span);
  deeds.showCard({ span, mention: at < 0 ? null : at, notes: [id], stays: true });
}

/** Goes to the note as soon as its words were looked for. @returns stops waiting */
function goWhenFound(session: Session, id: string, lost: string): () => void {
  const found = effect(() => {
    const verdict = session.state.anchors.value[id];
    if (verdict === undefined) return;
    untracked(() => {
      if (verdict.span) show(session, id, verdict.span);
      else session.state.toast.value = { message: lost, undo: null };
    });
    // An effect cannot end itself while it runs for the first time.
    queueMicrotask(() => found());
  });
  return found;
}

/** Leads to the note that the page's address names, when the page is opened and when the address changes. */
export function useAskedNote(session: Session | null): void {
  const { noteLost } = useReaderWords();
  useEffect(() => {
    if (session === null) return;
    let stop = (): void => undefined;
    const go = (): void => {
      stop();
      const id = askedNote(location.hash);
      if (id !== null) stop = goWhenFound(session, id, noteLost);
    };
    go();
    addEventListener('hashchange', go);
    return () => {
      stop();
      removeEventListener('hashchange', go);
    };
  }, [session, noteLost]);
}
