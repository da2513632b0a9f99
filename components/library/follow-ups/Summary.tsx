import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useWords } from '../../shared/own-words/index.ts';
import { SaveChart } from '../chart/SaveChart.tsx';
import { tallyHeight } from '../chart/tally-height.ts';
import { useDrawing, useWidth } from '../chart/useDrawing.ts';
import type { LedgerQuery, LedgerSummary } from '../finding/queries.ts';
import { useAnswer } from '../finding/useFinder.ts';
import type { SayValue } from '../finding/useSayValue.ts';
import { useFindingWords } from '../finding/words/index.ts';
import { useLibraryWords } from '../words/index.ts';
import { type GroupTally, groupsOf, STEP_ORDER, type StepName, SUMMARIES, type SummaryKey } from './tallies.ts';
import { useLedgerWords } from './words/index.ts';

/** A chart of more groups could not be read. */
const MOST_BARS = 14;

const COLOURS: Readonly<Record<StepName, string>> = {
  done: 'var(--agrees)',
  ahead: 'color-mix(in srgb, var(--agrees) 60%, var(--paper))',
  'on-track': 'var(--compare)',
  adjusted: 'color-mix(in srgb, var(--compare) 45%, var(--paper))',
  other: 'var(--line-strong)',
  'not-started': 'color-mix(in srgb, var(--known) 45%, var(--paper))',
  behind: 'var(--differs)',
};

interface BlockProps {
  title: string;
  groups: readonly GroupTally[];
  say(value: string): string;
}

function Bars({ title, groups, say }: BlockProps): JSX.Element {
  const words = useLedgerWords();
  const { chart } = useLibraryWords();
  const { progress } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { drawing, failed } = useDrawing();
  const shown = useMemo(() => groups.slice(0, MOST_BARS), [groups]);
  useEffect(() => {
    if (!drawing || !box.current || width === 0) return;
    const marks = shown.flatMap(({ value, counts }) =>
      STEP_ORDER.flatMap((step) =>
        counts[step] === 0 ? [] : [{ group: say(value), step: progress[step], count: counts[step] }],
      ),
    );
    box.current.replaceChildren(
      drawing.drawTallies({
        marks,
        groups: shown.map(({ value }) => say(value)),
        steps: STEP_ORDER.map((step) => progress[step]),
        colours: STEP_ORDER.map((step) => COLOURS[step]),
        width,
        unit: words.count,
      }),
    );
  }, [drawing, width, shown, say, progress, words]);
  return (
    <figure class="tally-chart">
      <div
        ref={box}
        class="plot"
        role="img"
        aria-label={words.chartOf(title)}
        style={{ minBlockSize: `${tallyHeight(shown.length)}px` }}
      />
      {failed ? <p class="aside">{chart.failed}</p> : null}
      <figcaption>
        <ul class="legend">
          {STEP_ORDER.map((step) => (
            <li key={step}>
              <span class="swatch" style={{ background: COLOURS[step] }} />
              {progress[step]}
            </li>
          ))}
        </ul>
        {groups.length > MOST_BARS ? <span class="aside">{words.others(MOST_BARS)}</span> : null}
        <SaveChart chart={box} name={title} />
      </figcaption>
    </figure>
  );
}

function Figures({ title, dimension, groups, say }: BlockProps & { dimension: string }): JSX.Element {
  const words = useLedgerWords();
  const { progress } = useWords();
  const { dimensions } = useFindingWords();
  const used = STEP_ORDER.filter((step) => groups.some(({ counts }) => counts[step] > 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-box" tabIndex={0} aria-label={words.tableOf(title)}>
      <table class="data">
        <caption class="visually-hidden">{words.tableOf(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{(dimensions as Record<string, string>)[dimension]}</th>
            {used.map((step) => (
              <th key={step} scope="col" class="figure">
                {progress[step]}
              </th>
            ))}
            <th scope="col" class="figure">
              {words.sum}
            </th>
            <th scope="col" class="figure">
              {words.overdue}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ value, counts, sum, overdue }) => (
            <tr key={value}>
              <th scope="row">{say(value)}</th>
              {used.map((step) => (
                <td key={step} class={`figure${counts[step] === 0 ? ' nothing' : ''}`}>
                  {counts[step]}
                </td>
              ))}
              <td class="figure strong">{sum}</td>
              <td class={`figure${overdue > 0 ? ' late-count' : ' nothing'}`}>{overdue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Block({
  summary,
  at,
  dimension,
  say,
}: {
  summary: LedgerSummary;
  at: SummaryKey;
  dimension: string;
  say: SayValue;
}): JSX.Element {
  const words = useLedgerWords();
  const title = words[at];
  const groups = useMemo(() => groupsOf(summary[at]), [summary, at]);
  const sayGroup = useMemo(() => (value: string) => say(dimension, value), [say, dimension]);
  return (
    <section class="summary-block">
      <h2>{title}</h2>
      <Bars title={title} groups={groups} say={sayGroup} />
      <Figures title={title} dimension={dimension} groups={groups} say={sayGroup} />
    </section>
  );
}

/** What is followed, counted by area, lead unit and assessment: as bars and as tables. */
export function Summary({ query, say }: { query: LedgerQuery; say: SayValue }): JSX.Element | null {
  const summary = useAnswer('ledgerSummary', query);
  if (summary === null || summary.total === 0) return null;
  return (
    <div class="summary">
      {SUMMARIES.map(({ key, dimension }) => (
        <Block key={key} summary={summary} at={key} dimension={dimension} say={say} />
      ))}
    </div>
  );
}
