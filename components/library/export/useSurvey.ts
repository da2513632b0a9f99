import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../../lib/model/result.ts';
import { type SurveyedReport, surveyReports } from '../../../lib/storage/index.ts';
import { useLibrary } from '../library.ts';

export interface Surveying {
  /** Null until it is known. */
  readonly survey: readonly SurveyedReport[] | null;
  readonly failure: Failure | null;
}

/** What there is to take out, as it is when the page is opened, and whenever it is looked at again. */
export function useSurvey(): Surveying {
  const { database } = useLibrary();
  const [state, setState] = useState<Surveying>({ survey: null, failure: null });
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const found = await surveyReports(database);
      if (gone) return;
      setState(found.ok ? { survey: found.value, failure: null } : { survey: null, failure: found.error });
    };
    const again = () => void (document.visibilityState === 'visible' && read());
    void read();
    document.addEventListener('visibilitychange', again);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', again);
    };
  }, [database]);
  return state;
}
