import { useEffect, useMemo } from 'preact/hooks';
import type { DatasetParts } from '../../../lib/indicators/index.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { Finder } from './finder.ts';

/** The index of this library, made when it is first asked for, and closed with the page. */
export function useFinding(
  { name }: PledgemarkDatabase,
  load: () => Promise<Result<DatasetParts>>,
): { finder(): Finder; close(): void } {
  const finding = useMemo(() => {
    let made: Finder | null = null;
    const start = (): Finder => {
      const finder = new Finder(name);
      void load().then((loaded) => loaded.ok && finder.setCatalogue(loaded.value));
      return finder;
    };
    return {
      finder(): Finder {
        made ??= start();
        return made;
      },
      close(): void {
        made?.close();
      },
    };
  }, [name, load]);
  useEffect(() => finding.close, [finding]);
  return finding;
}
