import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../../../lib/model/span.ts';
import { Speaking } from '../../shared/Speaking.tsx';
import { Toast } from '../../shared/Toast.tsx';
import { showAtEdge } from '../frame-window.ts';
import type { Session } from '../open-report.ts';
import { type Placing, placeClear } from '../placing.ts';
import type { View } from '../state.ts';
import { cardShown } from '../timing.ts';
import { say } from '../words.ts';
import { CardSurface } from './CardSurface.tsx';
import { CorrectionSurface } from './CorrectionSurface.tsx';
import { EditorSurface } from './EditorSurface.tsx';
import { EvidenceSurface } from './EvidenceSurface.tsx';
import { Placed } from './Placed.tsx';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { UnsavedNotice } from './UnsavedNotice.tsx';

interface AtWordsProps {
  session: Session;
  span: Span | null;
  placing?: Placing | undefined;
  onPlaced?: (() => void) | undefined;
  children: JSX.Element;
}

function AtWords({ session, span, placing, onPlaced, children }: AtWordsProps): JSX.Element {
  const words = useCallback(() => span && session.reading.places.range(span), [session, span]);
  return (
    <Placed words={words} placing={placing} onPlaced={onPlaced}>
      {children}
    </Placed>
  );
}

/** A new place is a new surface; typing, saving and a failure change what stands in it. */
const placeKey = (view: View): string => `${view.kind} ${view.span?.start} ${view.span?.end}`;

function ViewContent({ session, view }: { session: Session; view: View }): JSX.Element {
  switch (view.kind) {
    case 'card':
      return <CardSurface session={session} view={view} onClose={session.leave} />;
    case 'correction':
      return <CorrectionSurface session={session} view={view} />;
    case 'evidence':
      return <EvidenceSurface session={session} view={view} />;
    case 'editor':
      return <EditorSurface session={session} view={view} />;
  }
}

function ViewSurface({ session, view }: { session: Session; view: View }): JSX.Element {
  return (
    <AtWords
      key={placeKey(view)}
      session={session}
      span={view.span}
      onPlaced={view.kind === 'card' ? cardShown : undefined}
    >
      <ViewContent session={session} view={view} />
    </AtWords>
  );
}

function ToastSurface({ session }: { session: Session }): JSX.Element | null {
  const { toast } = session.state;
  const surface = useRef<HTMLDivElement>(null);
  const shown = toast.value;
  useLayoutEffect(() => showAtEdge(surface.current), [shown]);
  const gone = useCallback(() => {
    toast.value = null;
  }, [toast]);
  if (!shown) return null;
  const { message, undo } = shown;
  const takeBack = (): void => {
    gone();
    undo?.();
  };
  return (
    <div ref={surface} key={message} class="placed fixed" popover="manual">
      <div class="surface">
        <Toast message={message} onUndo={undo ? takeBack : undefined} onGone={gone} />
      </div>
    </div>
  );
}

/** All that the overlay shows. */
export function Surfaces({ session }: { session: Session }): JSX.Element {
  const { view, selected, announcement } = session.state;
  return (
    <Speaking>
      <section aria-label={say().overlay}>
        {view.value ? <ViewSurface session={session} view={view.value} /> : null}
        {selected.value ? (
          <AtWords
            key={`${selected.value.start} ${selected.value.end}`}
            session={session}
            span={selected.value}
            placing={placeClear}
          >
            <SelectionToolbar session={session} span={selected.value} />
          </AtWords>
        ) : null}
        <UnsavedNotice session={session} />
        <ToastSurface session={session} />
        <p class="visually-hidden" role="status" aria-live="polite">
          {announcement.value}
        </p>
      </section>
    </Speaking>
  );
}
