import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { SearchField } from '../../panel/SearchField.tsx';
import { Button } from '../../shared/Button.tsx';
import { memo } from '../../shared/memo.ts';
import { sayObserved, sayPeriod } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { SourceName } from '../browse/SourceName.tsx';
import { areaName } from '../data/areas.ts';
import { EntryLink } from '../data/EntryLink.tsx';
import type { Holdings } from '../data/holdings.ts';
import { sayNamed } from '../data/say.ts';
import { useLibraryWords } from '../words/index.ts';
import { findOwnRows, type OwnRow, ownRows } from './find.ts';

interface RowProps {
  of: OwnRow;
  chosen: boolean;
  onChoose(key: string): void;
}

function OwnRowView({ of: { row, entry }, chosen, onChoose }: RowProps): JSX.Element {
  const words = useLibraryWords();
  const locale = useLocale();
  const { value } = row;
  const name = sayNamed(entry.indicator, locale);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={words.own.chooseRow(`${name} ${areaName(value.area)} ${value.period}`)}
          checked={chosen}
          onChange={() => onChoose(row.key)}
        />
      </td>
      <td>
        <EntryLink id={entry.id}>{name}</EntryLink>
        {value.name === name ? null : <div class="aside">{value.name}</div>}
      </td>
      <td>{areaName(value.area)}</td>
      <td class="short">{sayPeriod(value.period, locale)}</td>
      <td class="short">
        <span class={`status ${value.status}`}>{words.rows.statuses[value.status]}</span>
      </td>
      <td class="figure strong">{sayObserved(value, locale)}</td>
      <td>
        <SourceName source={row.source} />
      </td>
      <td class="short">{value.enteredOn}</td>
    </tr>
  );
}

const OwnRowLine = memo(OwnRowView);

const PAGE = 100;

/** Which rows are ticked, of those that are there. */
function useChosen(all: readonly OwnRow[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => all.filter(({ row }) => ticked.has(row.key)).map(({ row }) => row.key), [all, ticked]);
  const [toggle] = useState(() => (key: string) => setTicked((before) => before.symmetricDifference(new Set([key]))));
  return { ticked, chosen, toggle, setTicked };
}

interface OwnRowsProps {
  holdings: Holdings;
  onRemove(ids: readonly string[]): void;
}

/** All of the reader's own observations: found by a word, ticked, deleted. */
export function OwnRows({ holdings, onRemove }: OwnRowsProps): JSX.Element {
  const { own: words, rows: heads } = useLibraryWords();
  const [asked, setAsked] = useState('');
  const [shown, setShown] = useState(PAGE);
  const all = useMemo(() => ownRows(holdings), [holdings]);
  const found = useMemo(() => findOwnRows(all, asked), [all, asked]);
  const { ticked, chosen, toggle, setTicked } = useChosen(all);
  const every = found.length > 0 && found.every(({ row }) => ticked.has(row.key));
  const rest = found.length - shown;
  return (
    <section class="own-rows">
      <div class="bar">
        <h2>
          {words.rows} <span class="count">{all.length}</span>
        </h2>
        <SearchField
          label={words.find}
          value={asked}
          found={asked === '' ? null : String(found.length)}
          onChange={(text) => {
            setAsked(text);
            setShown(PAGE);
          }}
        />
        {chosen.length === 0 ? null : (
          <Button icon="trash" tone="danger" onPress={() => onRemove(chosen)}>
            {words.removeChosen(chosen.length)}
          </Button>
        )}
      </div>
      {found.length === 0 ? (
        <EmptyState icon="search" title={words.noMatch} hint={words.noMatchHint} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section class="table-box" tabIndex={0} aria-label={words.rows}>
          <table class="data observations">
            <thead>
              <tr>
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label={words.chooseAll}
                    checked={every}
                    onChange={() => setTicked(every ? new Set() : new Set(found.map(({ row }) => row.key)))}
                  />
                </th>
                <th scope="col">{words.indicator}</th>
                <th scope="col">{heads.area}</th>
                <th scope="col">{heads.period}</th>
                <th scope="col">{heads.status}</th>
                <th scope="col" class="figure">
                  {heads.value}
                </th>
                <th scope="col">{heads.source}</th>
                <th scope="col">{heads.entered}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, shown).map((of) => (
                <OwnRowLine key={of.row.key} of={of} chosen={ticked.has(of.row.key)} onChoose={toggle} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {rest > 0 ? (
        <p class="more-rows">
          <span>{heads.shown(shown, found.length)}</span>
          <Button onPress={() => setShown(shown + PAGE)}>{heads.more(Math.min(PAGE, rest))}</Button>
        </p>
      ) : null}
    </section>
  );
}
