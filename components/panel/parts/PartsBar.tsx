import type { JSX } from 'preact';
import { isTurned } from '../../../lib/model/part-address.ts';
import type { ReportPart } from '../../../lib/model/records.ts';
import type { Reading } from '../state.ts';
import { useWords } from '../words/index.ts';
import { Whole } from './Whole.tsx';

interface PartsBarProps {
  parts: readonly ReportPart[];
  /** Canonical address of the part that the page shows. */
  open: string;
  /** The site's own way to all of them on one page. */
  whole?: NonNullable<Reading['whole']> | null;
  onOpen(address: string): void;
}

interface PartProps {
  part: ReportPart;
  open: boolean;
  /** A script turns to it on the page: no address leads there. */
  turned: boolean;
  onOpen(address: string): void;
}

function Part({ part: { address, label, visited }, open, turned, onOpen }: PartProps): JSX.Element {
  const { parts: words } = useWords();
  const standing = open ? words.open : visited === null ? words.unread : '';
  const shown = (
    <>
      {words.part(label)}
      {standing === '' ? null : <small>{standing}</small>}
    </>
  );
  const unread = visited === null && !open ? '' : undefined;
  if (turned && !open) {
    return (
      <span class="part-button part-turned" data-unread={unread} title={words.turn(label)}>
        {shown}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="part-button"
      aria-current={open ? 'page' : undefined}
      data-unread={unread}
      title={open ? undefined : words.go(label)}
      onClick={() => open || onOpen(address)}
    >
      {shown}
    </button>
  );
}

/** The pages of a report that is spread over several: which one is open, and which the reader has not read. */
export function PartsBar({ parts, open, whole = null, onOpen }: PartsBarProps): JSX.Element | null {
  const { parts: words } = useWords();
  if (parts.length < 2) return null;
  const unread = parts.filter(({ address, visited }) => visited === null && address !== open).length;
  const turned = parts.some(({ address }) => isTurned(address));
  return (
    <nav class="parts" aria-label={words.title(parts.length)}>
      <p>
        <strong>{words.title(parts.length)}</strong> {unread > 0 ? words.leftUnread(unread) : words.allRead}
      </p>
      <ol>
        {parts.map((part) => (
          <li key={part.address}>
            <Part part={part} open={part.address === open} turned={turned} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      {turned && unread > 0 ? <p class="parts-hint">{words.turnHint}</p> : null}
      {whole && unread > 0 ? <Whole whole={whole} onOpen={onOpen} /> : null}
    </nav>
  );
}
