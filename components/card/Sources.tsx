import type { JSX } from 'preact';
import type { SourceCard } from '../../lib/messaging/index.ts';
import { useWords } from '../shared/words/index.ts';

/** Only an address of the web becomes a link; a reader's own source may carry any words. */
const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

function Source({ source }: { source: SourceCard }): JSX.Element {
  const { comparison } = useWords();
  const { title, address, date, own } = source;
  return (
    <li>
      {address !== null && isWeb(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {title}
          <span aria-hidden="true"> ↗</span>
          <span class="visually-hidden">{comparison.opensElsewhere}</span>
        </a>
      ) : (
        <span>{title}</span>
      )}
      {date === null ? null : <span class="source-date"> {date}</span>}
      {own ? <span class="source-date"> · {comparison.own}</span> : null}
    </li>
  );
}

/** Where the values beside a target were read. */
export function Sources({ sources }: { sources: readonly SourceCard[] }): JSX.Element | null {
  const { comparison } = useWords();
  if (sources.length === 0) return null;
  return (
    <section class="card-sources" aria-label={comparison.sources}>
      <h3>{comparison.sources}</h3>
      <ul>
        {sources.map((source) => (
          <Source key={source.id} source={source} />
        ))}
      </ul>
    </section>
  );
}
