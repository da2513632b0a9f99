import { useEffect, useState } from 'preact/hooks';
import { latestReports } from '../../../lib/storage/index.ts';
import { reportLine } from '../finding/lines.ts';
import type { CountedReport } from '../finding/queries.ts';
import { useAnswer } from '../finding/useFinder.ts';
import { useLibrary } from '../library.ts';

const FIRST_SCREEN = 60;

/**
 * All reports with what is kept on them. Before the index is ready the last opened, not yet counted: `counted` false.
 */
export function useReports(today: string): { reports: readonly CountedReport[] | null; counted: boolean } {
  const { database } = useLibrary();
  const all = useAnswer('reports', today);
  const [first, setFirst] = useState<readonly CountedReport[] | null>(null);
  useEffect(() => {
    let gone = false;
    void latestReports(database, FIRST_SCREEN).then((read) => {
      if (gone || !read.ok) return;
      setFirst(
        read.value.map((stored) => ({
          ...reportLine({ ...stored }),
          notes: 0,
          openFollowUps: 0,
          overdue: 0,
          rewordings: 0,
        })),
      );
    });
    return () => {
      gone = true;
    };
  }, [database]);
  return { reports: all ?? first, counted: all !== null };
}
