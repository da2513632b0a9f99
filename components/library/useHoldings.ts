import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DatasetParts } from '../../lib/indicators/index.ts';
import type { Failure, Result } from '../../lib/model/result.ts';
import { type OwnObservation, ownObservations, type PledgemarkDatabase, watch } from '../../lib/storage/index.ts';
import { type Holdings, openHoldings } from './data/holdings.ts';

interface Own {
  readonly items: readonly OwnObservation[];
  /** How many records cannot be read. */
  readonly setAside: number;
  readonly failure: Failure | null;
}

/** What the page shows; `dataset` and `own` are null until they are read. */
export interface Held {
  readonly parts: DatasetParts | null;
  readonly failure: Failure | null;
  readonly holdings: Holdings | null;
  readonly own: Own | null;
}

type Load = () => Promise<Result<DatasetParts>>;

function useDataset(load: Load): { parts: DatasetParts | null; failure: Failure | null } {
  const [loaded, setLoaded] = useState<Result<DatasetParts> | null>(null);
  useEffect(() => {
    void load().then(setLoaded);
  }, [load]);
  return {
    parts: loaded?.ok ? loaded.value : null,
    failure: loaded === null || loaded.ok ? null : loaded.error,
  };
}

/** The reader's own observations as they are now, also when another tab changes them. */
function useOwn(database: PledgemarkDatabase): Own | null {
  const [own, setOwn] = useState<Own | null>(null);
  useEffect(
    () =>
      watch(
        () => ownObservations(database),
        (read) =>
          setOwn(
            read.ok
              ? { items: read.value.items, setAside: read.value.setAside.length, failure: null }
              : { items: [], setAside: 0, failure: read.error },
          ),
      ),
    [database],
  );
  return own;
}

/** The dataset joined with the reader's own observations. */
export function useHoldings(load: Load, database: PledgemarkDatabase): Held {
  const { parts, failure } = useDataset(load);
  const own = useOwn(database);
  const holdings = useMemo(
    () => (parts === null || own === null ? null : openHoldings(parts, own.items)),
    [parts, own],
  );
  return { parts, failure, holdings, own };
}
