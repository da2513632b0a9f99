import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';
import type { IconName } from '../shared/Icon.tsx';

interface PopoverProps {
  label: string;
  icon?: IconName;
  disabled?: boolean;
  children(close: () => void): ComponentChildren;
}

/** A button that opens what stands below it; Escape, or pressing elsewhere, closes it. */
export function Popover({ label, icon, disabled = false, children }: PopoverProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const onDown = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    addEventListener('pointerdown', onDown);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', onDown);
      removeEventListener('keydown', onKey);
    };
  }, [open]);
  return (
    <div class="popover-box" ref={box}>
      <Button
        {...(icon ? { icon } : {})}
        expanded={open}
        disabled={disabled}
        inputRef={opener}
        onPress={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open ? (
        <section class="popover" aria-label={label}>
          {children(close)}
        </section>
      ) : null}
    </div>
  );
}
