import type { ComponentChildren, JSX } from 'preact';

interface ChipProps {
  children: ComponentChildren;
  /** `tag`: the reader's own word; `strong`: weighs in the reading; `late`: overdue. */
  kind?: 'tag' | 'strong' | 'late';
  title?: string;
}

/** A short word about a thing, at its side. */
export function Chip({ children, kind, title }: ChipProps): JSX.Element {
  return (
    <span class={kind ? `chip ${kind}` : 'chip'} title={title}>
      {children}
    </span>
  );
}
