import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Gathered } from '../../../lib/export/gathered.ts';
import type { ExportTemplate } from '../../../lib/export/templates/index.ts';
import type { SurveyedReport } from '../../../lib/storage/index.ts';
import { type Preview, previewOf, REPORTS } from './preview.ts';
import { useGather } from './useGather.ts';

/** What the template makes of some of the reader's own data, as it is written; null until that is read. */
export function usePreview(
  template: Pick<ExportTemplate, 'name' | 'scope' | 'source'> & { readonly id: string },
  survey: readonly SurveyedReport[] | null,
): Preview | null {
  const gather = useGather();
  const [few, setFew] = useState<Gathered | null>(null);
  const ids = useMemo(
    () =>
      survey
        ?.toSorted((a, b) => b.notes - a.notes)
        .slice(0, REPORTS)
        .map(({ report }) => report.id)
        .join(','),
    [survey],
  );
  useEffect(() => {
    let gone = false;
    if (ids === undefined) return;
    void gather({ reports: new Set(ids.split(',').filter(Boolean)) }).then((found) => {
      if (!gone && found.ok) setFew(found.value);
    });
    return () => {
      gone = true;
    };
  }, [gather, ids]);
  const { id, name, scope, source } = template;
  return useMemo(
    () => (few === null ? null : previewOf({ id, name, scope, source }, few)),
    [few, id, name, scope, source],
  );
}
