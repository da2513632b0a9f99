import type { JSX } from 'preact';
import { useLocale } from '../../shared/words/index.ts';
import { START } from '../data/address.ts';
import { EntryLink, ViewLink } from '../data/EntryLink.tsx';
import type { Holdings } from '../data/holdings.ts';
import { sayNamed } from '../data/say.ts';
import { useLibraryWords } from '../words/index.ts';

const MOST = 12;

/** What the dataset holds, and where to begin. */
export function Overview({ holdings }: { holdings: Holdings }): JSX.Element {
  const words = useLibraryWords();
  const { overview, list } = words;
  const locale = useLocale();
  const { counts } = holdings;
  const indicators = holdings.entries.length;
  const most = holdings.entries
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST);
  const figures: [string, number][] = [
    [overview.indicators, indicators],
    [overview.observations, counts.dataset],
    [overview.areas, counts.areas],
    [overview.sources, counts.sources],
    [overview.own, holdings.own.length],
  ];
  return (
    <section class="overview">
      <h1>{overview.title}</h1>
      <p class="definition">{overview.lead}</p>
      <dl class="figures">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words.count(count)}</dd>
          </div>
        ))}
      </dl>
      <h2>{overview.most}</h2>
      <ul class="most">
        {most.map((entry) => (
          <li key={entry.id}>
            <EntryLink id={entry.id} class="entry">
              <span>{sayNamed(entry.indicator, locale)}</span>
              <span class="count">{list.rows(entry.rows.length)}</span>
            </EntryLink>
          </li>
        ))}
      </ul>
      <p class="own-hint">
        <span>{holdings.own.length === 0 ? overview.ownHint : overview.ownSome(holdings.own.length)}</span>
        <ViewLink class="button" to={{ ...START, page: 'own' }}>
          {overview.openOwn}
        </ViewLink>
      </p>
      <p class="aside">{overview.version(holdings.version)}</p>
    </section>
  );
}
