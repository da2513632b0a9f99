import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChosenRow, ImportPreview, PreviewRow, ReaderDataset } from '../../../lib/dataset/index.ts';
import type { Decision } from '../../../lib/storage/index.ts';
import { Button } from '../../shared/Button.tsx';
import { type Locale, useLocale } from '../../shared/words/index.ts';
import { Choice } from '../Choice.tsx';
import { sayNamed } from '../data/say.ts';
import { useLibraryWords } from '../words/index.ts';
import { chosenRows, countStates, type Decisions, decideAll, decisionOf, type RowState, STATES } from './choices.ts';
import { PreviewRowLine } from './PreviewRows.tsx';

const PAGE = 100;
const DECISIONS: readonly Decision[] = ['skip', 'replace', 'keep-both'];

function indicatorName(row: PreviewRow, { dataset }: ReaderDataset, locale: Locale): string {
  if (row.state === 'error') return '';
  const { indicator, label } = row.draft;
  const entry = indicator === null ? undefined : dataset.catalogue.byId.get(indicator);
  return entry ? sayNamed(entry, locale) : (label ?? indicator ?? '');
}

function Counts({ counts }: { counts: Record<RowState, number> }): JSX.Element {
  const { own } = useLibraryWords();
  return (
    <dl class="preview-counts">
      {STATES.map((state) => (
        <div key={state}>
          <dt class={`row-state ${state}`}>{own.states[state]}</dt>
          <dd>{counts[state]}</dd>
          <dd class="aside hint">{counts[state] === 0 ? null : own.statesHint[state]}</dd>
        </div>
      ))}
    </dl>
  );
}

function PreviewTable({ children }: { children: JSX.Element[] }): JSX.Element {
  const { own, rows } = useLibraryWords();
  const heads = [own.state, own.indicator, rows.area, rows.period, rows.status];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-box" tabIndex={0} aria-label={own.previewRows}>
      <table class="data observations">
        <thead>
          <tr>
            <th scope="col" class="figure">
              {own.line}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col" class="figure">
              {rows.value}
            </th>
            <th scope="col">{own.decision}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

interface PreviewProps {
  preview: ImportPreview;
  reader: ReaderDataset;
  onAdd(rows: readonly ChosenRow[]): void;
  onCancel(): void;
}

type Filter = RowState | 'all';

/** What a file would bring, row by row, before anything is added. */
export function Preview({ preview, reader, onAdd, onCancel }: PreviewProps): JSX.Element {
  const { own: words, rows: rowWords } = useLibraryWords();
  const locale = useLocale();
  const [filter, setFilter] = useState<Filter>('all');
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [shown, setShown] = useState(PAGE);
  const counts = useMemo(() => countStates(preview), [preview]);
  const chosen = useMemo(() => chosenRows(preview, decisions), [preview, decisions]);
  const listed = useMemo(
    () => preview.rows.map((row, at) => ({ row, at })).filter(({ row }) => filter === 'all' || row.state === filter),
    [preview, filter],
  );
  const onDecide = useCallback(
    (at: number, decision: Decision) => setDecisions((before) => new Map(before).set(at, decision)),
    [],
  );
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const filters: Filter[] = ['all', ...STATES.filter((state) => counts[state] > 0)];
  const rest = listed.length - shown;
  return (
    <section class="preview" aria-label={words.preview(preview.fileName)}>
      <header>
        <h2 ref={head} tabIndex={-1}>
          {words.preview(preview.fileName)}
        </h2>
        <p class="aside">{words.readAs(preview.encoding, preview.rows.length)}</p>
      </header>
      <Counts counts={counts} />
      {counts.error === 0 ? null : <p class="faults">{words.errorsIntro(counts.error)}</p>}
      {counts.duplicate > 0 && counts.duplicate === preview.rows.length ? <p>{words.allDuplicates}</p> : null}
      {preview.ignoredColumns.length === 0 ? null : (
        <p class="aside">{words.ignoredColumns(preview.ignoredColumns.join('、'))}</p>
      )}
      <div class="bar">
        {filters.length < 3 ? null : (
          <Choice
            label={words.show}
            choices={filters.map((id) => ({ id, label: id === 'all' ? words.all : words.states[id] }))}
            chosen={filter}
            onChoose={(next) => {
              setFilter(next);
              setShown(PAGE);
            }}
          />
        )}
        {counts.conflict < 2 ? null : (
          <fieldset class="for-all">
            <legend>{words.forAll}</legend>
            {DECISIONS.map((decision) => (
              <Button key={decision} tone="quiet" onPress={() => setDecisions(decideAll(preview, decision))}>
                {words.decisions[decision]}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
      {preview.rows.length === 0 ? (
        <p>{words.noRows}</p>
      ) : (
        <PreviewTable>
          {listed.slice(0, shown).map(({ row, at }) => (
            <PreviewRowLine
              key={at}
              row={row}
              at={at}
              indicator={indicatorName(row, reader, locale)}
              decision={row.state === 'error' ? 'skip' : decisionOf(row, at, decisions)}
              onDecide={onDecide}
            />
          ))}
        </PreviewTable>
      )}
      {rest > 0 ? (
        <p class="more-rows">
          <span>{rowWords.shown(shown, listed.length)}</span>
          <Button onPress={() => setShown(shown + PAGE)}>{rowWords.more(Math.min(PAGE, rest))}</Button>
        </p>
      ) : null}
      <footer>
        <span class="aside">{words.previewLead}</span>
        <Button onPress={onCancel}>{words.cancel}</Button>
        <Button tone="primary" disabled={chosen.length === 0} onPress={() => onAdd(chosen)}>
          {chosen.length === 0 ? words.nothing : words.confirm(chosen.length)}
        </Button>
      </footer>
    </section>
  );
}
