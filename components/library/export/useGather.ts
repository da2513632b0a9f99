import { useCallback } from 'preact/hooks';
import type { Gathered } from '../../../lib/export/gathered.ts';
import { ok, type Result } from '../../../lib/model/result.ts';
import { type GatherOptions, gatherReports } from '../../../lib/storage/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';

/** Reads what is taken out, as it is stored now. */
export type Gather = (options: GatherOptions) => Promise<Result<Gathered>>;

export function useGather(): Gather {
  const { database, load } = useLibrary();
  const language = useLocale();
  return useCallback(
    async (options) => {
      const found = await gatherReports(database, options);
      if (!found.ok) return found;
      const parts = await load();
      const labels = new Map(parts.ok ? parts.value.indicators.map((entry) => [entry.id, entry[language]]) : []);
      return ok({
        reports: found.value.items,
        language,
        utcOffset: -new Date().getTimezoneOffset(),
        labelOf: (id) => labels.get(id) ?? null,
      });
    },
    [database, load, language],
  );
}
