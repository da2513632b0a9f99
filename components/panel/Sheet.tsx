import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';
import { useWords } from '../shared/own-words/index.ts';
import { useUniqueId } from '../shared/uniqueId.ts';

interface SheetProps {
  title: string;
  /** Under the title. */
  hint?: ComponentChildren;
  footer?: ComponentChildren;
  children: ComponentChildren;
  onClose(): void;
}

/** A view over the whole panel, left by Escape. The focus goes to its title, and back to where it was. */
export function Sheet({ title, hint, footer, children, onClose }: SheetProps): JSX.Element {
  const { writing } = useWords();
  const id = useUniqueId('sheet');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    heading.current?.focus();
    return () => {
      if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus();
    };
  }, []);
  return (
    <section
      class="sheet"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <header class="sheet-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button icon="close" tone="quiet" label={writing.close} onPress={onClose} />
        {hint ? <div class="sheet-hint">{hint}</div> : null}
      </header>
      <div class="scroller">{children}</div>
      {footer ? <footer class="sheet-foot">{footer}</footer> : null}
    </section>
  );
}
