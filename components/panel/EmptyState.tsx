import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../shared/Icon.tsx';

interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What can be done next. */
  hint?: string;
  children?: ComponentChildren;
}

/** Why there is nothing here, and what to do next. */
export function EmptyState({ icon, title, hint, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p class="empty-title">{title}</p>
      {hint ? <p>{hint}</p> : null}
      {children}
    </div>
  );
}
