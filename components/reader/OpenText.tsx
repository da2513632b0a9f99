import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportSettings } from '../../lib/model/records.ts';
import type { Result } from '../../lib/model/result.ts';
import { isTextAddress, readerPath } from '../../lib/platform/reader-address.ts';
import { openSidePanel } from '../../lib/platform/side-panel.ts';
import { type PledgemarkDatabase, reportOf, setReportFacts, watch } from '../../lib/storage/index.ts';
import { Button } from '../shared/Button.tsx';
import { isoDay, sayDay } from '../shared/wording/index.ts';
import { useLocale } from '../shared/words/index.ts';
import { useAskedNote } from './asked-note.ts';
import { useColumn } from './column/useColumn.ts';
import { ReportHead } from './facts/ReportHead.tsx';
import type { KeptCopy } from './kept-copy.ts';
import { Outline } from './Outline.tsx';
import { FirstSteps } from './steps/FirstSteps.tsx';
import { TopBar } from './TopBar.tsx';
import { useSession } from './useSession.ts';
import { useReaderWords } from './words/index.ts';

interface OpenTextProps {
  database: PledgemarkDatabase;
  address: string;
  copy: KeptCopy;
  /** Whether the first steps stand beside the text. */
  steps: boolean;
}

/** Puts the column in once; what the session marks in it stays as it was made. */
function ColumnPlace({ element }: { element: HTMLElement }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(element), [element]);
  return <div ref={place} />;
}

function PanelButton(): JSX.Element {
  const words = useReaderWords();
  const [refused, setRefused] = useState(false);
  return (
    <>
      {/* In the turn of the press: the browsers refuse it later. */}
      <Button onPress={() => void openSidePanel().then((opened) => setRefused(!opened))}>{words.panel}</Button>
      <span role="alert">{refused ? words.panelRefused : null}</span>
    </>
  );
}

/** A short text is read before anything could be said of it. */
const LATE_MS = 400;

/** Said where reading lasts. */
function StillReading(): JSX.Element {
  const { start } = useReaderWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="aside" role="status">
      {late ? start.opening : null}
    </p>
  );
}

/** What the reader set of the report, which the panel may undo and another tab change meanwhile. */
function useFacts(database: PledgemarkDatabase, { id, set: before }: KeptCopy['report']) {
  const [set, setSet] = useState<ReportSettings>(before);
  useEffect(() => {
    const query = () => reportOf(database, id);
    return watch(query, (found) => found.ok && found.value && setSet(found.value.set));
  }, [database, id]);
  return [set, setSet] as const;
}

/** A text with its marks, beside its sections. */
export function OpenText({ database, address, copy, steps }: OpenTextProps): JSX.Element {
  const words = useReaderWords();
  const locale = useLocale();
  const { report, text } = copy;
  const [set, setSet] = useFacts(database, report);
  const column = useColumn(text);
  const read = useSession(address, text, column.whole, set);
  const extraction = read?.extraction ?? null;
  useAskedNote(read?.session ?? null);
  const [guided, setGuided] = useState(steps);
  const keep = async (changed: ReportSettings): Promise<Result<unknown>> => {
    const kept = await setReportFacts(database, report.id, changed);
    if (kept.ok) setSet(kept.value.set);
    return kept;
  };
  const title = extraction?.report.title || words.facts.untitled;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const onWeb = !isTextAddress(address);
  const note = onWeb ? words.copy(sayDay(isoDay(new Date(copy.seen)), locale)) : null;
  return (
    <div class="surface reader">
      <TopBar>
        {onWeb ? (
          <a href={address} rel="noreferrer">
            {words.original}
          </a>
        ) : null}
        <a href="/reader.html">{words.another}</a>
        <a href="/library.html">{words.library}</a>
        <PanelButton />
      </TopBar>
      <div class="reader-body">
        <Outline headings={column.headings} />
        <main class="reader-text">
          {extraction ? (
            <ReportHead
              report={extraction.report}
              targets={extraction.mentions.filter(({ role }) => role === 'target').length}
              note={note}
              onSet={keep}
            />
          ) : (
            <StillReading />
          )}
          <ColumnPlace element={column.element} />
        </main>
        {guided ? (
          <FirstSteps
            session={read?.session ?? null}
            onPanel={openSidePanel}
            onClose={() => {
              history.replaceState(null, '', readerPath(address));
              setGuided(false);
            }}
          />
        ) : null}
      </div>
    </div>
  );
}
