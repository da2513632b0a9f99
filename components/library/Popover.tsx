import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../shared/Button.tsx';
import type { IconName } from '../shared/Icon.tsx';
import { useDismissal } from './useDismissal.ts';

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
  useDismissal(open, box, { leave: () => setOpen(false), close });
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
