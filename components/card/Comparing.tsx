import type { JSX } from 'preact';
import type { ComparedMention, ReportComparison } from '../../lib/messaging/index.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Failure } from '../../lib/model/result.ts';
import { StateSign } from '../shared/StateSign.tsx';
import { sayName, sayNote, sayVerdict } from '../shared/wording/index.ts';
import { useLocale, useSentence, useWords } from '../shared/words/index.ts';
import { BesideTable } from './BesideTable.tsx';
import { notesOf, rowsBeside, sourcesOf } from './beside.ts';
import { Chart } from './chart/Chart.tsx';
import { chartOf } from './chart/layout.ts';
import { Sources } from './Sources.tsx';

/** What became of setting a target beside the dataset. */
export type Compared =
  | { kind: 'waiting' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'compared'; mention: ComparedMention; report: ReportComparison };

interface ComparingProps {
  mention: Mention;
  compared: Compared;
  /** GB/T 2260 code of the report's area. */
  areaCode: string | null;
}

type Done = Extract<Compared, { kind: 'compared' }>;

/** Where nothing can be compared: why. */
function Nothing({ mention, done }: { mention: Mention; done: Done }): JSX.Element | null {
  const { comparison: say } = useWords();
  const locale = useLocale();
  const { indicator, comparison } = done.mention;
  if (comparison?.state === 'unlisted') return <p class="card-hint">{say.unlistedHint(sayName(mention, locale))}</p>;
  if (comparison?.state !== 'known') return null;
  return <p class="card-hint">{say.knownHint(indicator?.label ?? sayName(mention, locale))}</p>;
}

function Notes({ done }: { done: Done }): JSX.Element | null {
  const { comparison: say } = useWords();
  const locale = useLocale();
  const notes = done.mention.comparison === null ? [] : notesOf(done.mention.comparison);
  if (notes.length === 0) return null;
  return (
    <section class="card-caveats" aria-label={say.notes}>
      <h3>{say.notes}</h3>
      <ul>
        {[...new Set(notes.map((note) => sayNote(note, locale)))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}

function Beside({ mention, done, areaCode }: { mention: Mention; done: Done; areaCode: string | null }): JSX.Element {
  const locale = useLocale();
  const { comparison, series, indicator } = done.mention;
  const { areaNames, sources } = done.report;
  const chart = chartOf(series, { period: mention.period, quantity: mention.value }, areaCode);
  const rows = comparison === null ? [] : rowsBeside(comparison, areaNames, locale);
  return (
    <>
      {chart ? <Chart chart={chart} name={indicator?.label ?? sayName(mention, locale)} names={areaNames} /> : null}
      <BesideTable rows={rows} />
      <Notes done={done} />
      <Sources sources={comparison === null ? [] : sourcesOf(comparison, sources)} />
    </>
  );
}

/** How a target stands to what is known: the verdict in a line, a chart of the years, the values, what to mind. */
export function Comparing({ mention, compared, areaCode }: ComparingProps): JSX.Element | null {
  const sentence = useSentence();
  const { comparison: say } = useWords();
  const locale = useLocale();
  if (compared.kind === 'failed') {
    return (
      <p class="card-verdict waiting" role="status">
        {say.failed} {sentence(compared.failure)}
      </p>
    );
  }
  if (compared.kind === 'waiting') {
    return (
      <p class="card-verdict waiting">
        <StateSign state={null} />
        {say.waiting}
      </p>
    );
  }
  const { comparison } = compared.mention;
  if (comparison === null) return <Beside mention={mention} done={compared} areaCode={areaCode} />;
  return (
    <>
      <p class={`card-verdict ${comparison.state}`}>
        <StateSign state={comparison.state} />
        <span>{sayVerdict(comparison, compared.report.areaNames, locale)}</span>
      </p>
      <Nothing mention={mention} done={compared} />
      <Beside mention={mention} done={compared} areaCode={areaCode} />
    </>
  );
}
