import type { JSX } from 'preact';
import type { ReportPart } from '../../../lib/model/records.ts';
import { useWords } from '../../shared/words/index.ts';

interface PartsBarProps {
  parts: readonly ReportPart[];
  /** Canonical address of the part that the page shows. */
  open: string;
  onOpen(address: string): void;
}

/** The pages of a report that is spread over several: which one is open, and which the reader has not read. */
export function PartsBar({ parts, open, onOpen }: PartsBarProps): JSX.Element | null {
  const { parts: words } = useWords();
  if (parts.length < 2) return null;
  const unread = parts.filter(({ address, visited }) => visited === null && address !== open).length;
  return (
    <nav class="parts" aria-label={words.title(parts.length)}>
      <p>
        <strong>{words.title(parts.length)}</strong> {unread > 0 ? words.leftUnread(unread) : words.allRead}
      </p>
      <ol>
        {parts.map(({ address, label, visited }) => {
          const isOpen = address === open;
          const standing = isOpen ? words.open : visited === null ? words.unread : '';
          return (
            <li key={address}>
              <button
                type="button"
                class="part-button"
                aria-current={isOpen ? 'page' : undefined}
                data-unread={visited === null && !isOpen ? '' : undefined}
                title={isOpen ? undefined : words.go(label)}
                onClick={() => isOpen || onOpen(address)}
              >
                {words.part(label)}
                {standing === '' ? null : <small>{standing}</small>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
