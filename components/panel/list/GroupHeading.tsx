import type { JSX } from 'preact';
import { memo } from '../../shared/memo.ts';
import type { Heading } from './groups.ts';

function HeadingView({ title, path, count }: Heading & { count: number }): JSX.Element {
  return (
    <h2 class="group-head" title={path || undefined}>
      <span>{title}</span>
      <span class="count">{count}</span>
    </h2>
  );
}

/** Stays in sight while its items scroll by. */
export const GroupHeading = memo(HeadingView);
