import type { ComponentChildren, JSX } from 'preact';
import { type View, writeAddress } from './address.ts';
import { useViewing } from './viewing.ts';

interface ViewLinkProps {
  to: View;
  children: ComponentChildren;
  class?: string;
  tabIndex?: number;
  /** It leads to what is shown now. */
  current?: boolean;
  /** For styling and for tests: the place it leads to holds nothing yet. */
  empty?: boolean;
}

/** A link to a view; the reader may also open it in a tab of its own. */
export function ViewLink(props: ViewLinkProps): JSX.Element {
  const { to, children, tabIndex, current = false, empty = false } = props;
  return (
    <a
      class={props.class}
      href={writeAddress(to)}
      tabIndex={tabIndex}
      aria-current={current ? 'page' : undefined}
      data-empty={empty || undefined}
    >
      {children}
    </a>
  );
}

interface EntryLinkProps extends Omit<ViewLinkProps, 'to'> {
  id: string;
}

/** A link to an indicator; the chosen areas stay, the measure is the indicator's own. */
export function EntryLink({ id, ...rest }: EntryLinkProps): JSX.Element {
  const { view } = useViewing();
  return <ViewLink {...rest} to={{ ...view, page: 'data', entry: id, measure: null }} />;
}
