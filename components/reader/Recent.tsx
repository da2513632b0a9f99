import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReportRecord } from '../../lib/model/records.ts';
import type { Result } from '../../lib/model/result.ts';
import { readerPath } from '../../lib/platform/reader-address.ts';
import { type PledgemarkDatabase, textReports, watch } from '../../lib/storage/index.ts';
import { useLocale, useSentence, useWords } from '../shared/own-words/index.ts';
import { isoDay, sayDay, sayPeriod } from '../shared/wording/index.ts';
import { useReaderWords } from './words/index.ts';

const SHOWN = 12;

function RecentText({ report }: { report: ReportRecord }): JSX.Element {
  const { facts } = useReaderWords();
  const { reportTypes } = useWords();
  const locale = useLocale();
  const about = [
    report.areaName,
    report.period && sayPeriod(report.period, locale),
    reportTypes[report.type],
    sayDay(isoDay(new Date(report.lastSeen)), locale),
  ];
  return (
    <li>
      <a href={readerPath(report.address)}>{report.title || facts.untitled}</a>
      <span class="aside">{about.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** The texts that were read here before. */
export function Recent({ database }: { database: PledgemarkDatabase }): JSX.Element | null {
  const { start } = useReaderWords();
  const sentence = useSentence();
  const [found, setFound] = useState<Result<readonly ReportRecord[]> | null>(null);
  useEffect(() => watch(() => textReports(database), setFound), [database]);
  if (found === null) return null;
  return (
    <section class="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{start.recent}</h2>
      {found.ok ? null : <p class="trouble">{sentence(found.error)}</p>}
      {found.ok && found.value.length === 0 ? (
        <p class="aside">
          {start.none}。{start.noneHint}
        </p>
      ) : null}
      <ul>
        {(found.ok ? found.value : []).slice(0, SHOWN).map((report) => (
          <RecentText key={report.id} report={report} />
        ))}
      </ul>
    </section>
  );
}
