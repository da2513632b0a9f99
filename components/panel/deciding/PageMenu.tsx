import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Result } from '../../../lib/model/result.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useSentence, useWords } from '../words/index.ts';
import type { DecidingActions } from './actions.ts';
import type { Standing } from './standing.ts';

interface PageMenuProps {
  standing: Standing;
  /** The report's title, where the page is open as one. */
  title: string | null;
  actions: DecidingActions;
  onTell(message: string): void;
}

interface Item {
  readonly id: string;
  readonly words: string;
  readonly hint?: string;
  run(): Promise<Result<unknown>>;
  readonly done: string;
}

/** What can be decided about this page and its site, in the words of the surface. */
function useItems({ standing, title, actions }: Omit<PageMenuProps, 'onTell'>): Item[] {
  const { deciding } = useWords();
  const { address, site, recognised, barred } = standing;
  const items: (Item | false)[] = [
    title !== null &&
      address !== null && {
        id: 'not-report',
        words: deciding.notReport,
        hint: deciding.notReportHint,
        run: () => actions.notReport(address, title),
        done: deciding.notReportDone,
      },
    site !== null &&
      recognised === null && {
        id: 'always',
        words: deciding.always(site),
        hint: deciding.alwaysHint,
        run: () => actions.always(site),
        done: deciding.alwaysDone(site),
      },
    site !== null &&
      recognised === 'chosen' && {
        id: 'not-always',
        words: deciding.undoAlways(site),
        run: () => actions.undoAlways(site),
        done: deciding.undone,
      },
    site !== null &&
      barred === null && {
        id: 'never',
        words: deciding.never(site),
        hint: deciding.neverHint,
        run: () => actions.never(site),
        done: deciding.neverDone(site),
      },
  ];
  return items.filter((item) => item !== false);
}

/** What the reader decides about this page: opens under a button. */
export function PageMenu(props: PageMenuProps): JSX.Element | null {
  const { standing, onTell } = props;
  const { deciding } = useWords();
  const sentence = useSentence();
  const menu = useRef<HTMLDetailsElement>(null);
  const items = useItems(props);
  if (standing.own || items.length === 0) return null;
  const choose = ({ run, done }: Item): void => {
    // In the turn of the press: the browser asks the reader only then.
    const running = run();
    if (menu.current) menu.current.open = false;
    void running.then((result) => onTell(result.ok ? done : sentence(result.error)));
  };
  return (
    <details
      class="page-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary>
        {deciding.menu}
        <Icon name="chevron" />
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => choose(item)}>
              {item.words}
              {item.hint ? <span class="aside">{item.hint}</span> : null}
            </button>
          </li>
        ))}
        <li>
          <a href="/library.html#/settings/sites" target="_blank" rel="noopener">
            {deciding.all}
          </a>
        </li>
      </ul>
    </details>
  );
}
