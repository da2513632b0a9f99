import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Gathered } from '../../../lib/export/gathered.ts';
import type { Failure } from '../../../lib/model/result.ts';
import { gatherReports } from '../../../lib/storage/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';

export interface Gathering {
  /** Null until it is read. */
  readonly gathered: Gathered | null;
  readonly failure: Failure | null;
}

type Reports = Gathered['reports'];

/** All that the reader keeps, as it is when the page is opened, and whenever it is looked at again. */
export function useGathered(): Gathering {
  const { database, load } = useLibrary();
  const language = useLocale();
  const [reports, setReports] = useState<Reports | null>(null);
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const found = await gatherReports(database);
      if (gone) return;
      if (found.ok) setReports(found.value.items);
      else setFailure(found.error);
    };
    const again = () => void (document.visibilityState === 'visible' && read());
    void read();
    document.addEventListener('visibilitychange', again);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', again);
    };
  }, [database]);
  useEffect(() => {
    void load().then((parts) => {
      if (!parts.ok) return;
      setLabels(new Map(parts.value.indicators.map((entry) => [entry.id, entry[language]])));
    });
  }, [load, language]);
  const gathered = useMemo<Gathered | null>(
    () =>
      reports && {
        reports,
        language,
        utcOffset: -new Date().getTimezoneOffset(),
        labelOf: (id) => labels.get(id) ?? null,
      },
    [reports, language, labels],
  );
  return { gathered, failure };
}
