import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { DatasetParts } from '../../../lib/indicators/index.ts';
import type { Failure, Result } from '../../../lib/model/result.ts';
import { type OwnObservation, ownObservations, type PledgemarkDatabase, watch } from '../../../lib/storage/index.ts';
import { type Holdings, openHoldings } from './holdings.ts';

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

function useDataset(load: Load, wanted: boolean): { parts: DatasetParts | null; failure: Failure | null } {
  const [loaded, setLoaded] = useState<Result<DatasetParts> | null>(null);
  useEffect(() => {
    if (wanted) void load().then(setLoaded);
  }, [load, wanted]);
  return {
    parts: loaded?.ok ? loaded.value : null,
    failure: loaded === null || loaded.ok ? null : loaded.error,
  };
}

/** The reader's own observations as they are now, also when another tab changes them. */
function useOwn(database: PledgemarkDatabase, wanted: boolean): Own | null {
  const [own, setOwn] = useState<Own | null>(null);
  useEffect(() => {
    if (!wanted) return;
    return watch(
      () => ownObservations(database),
      (read) =>
        setOwn(
          read.ok
            ? { items: read.value.items, setAside: read.value.setAside.length, failure: null }
            : { items: [], setAside: 0, failure: read.error },
        ),
    );
  }, [database, wanted]);
  return own;
}

/**
 * The dataset joined with the reader's own observations.
 *
 * @param wanted nothing is read before it is true
 */
export function useHoldings(load: Load, database: PledgemarkDatabase, wanted: boolean): Held {
  const { parts, failure } = useDataset(load, wanted);
  const own = useOwn(database, wanted);
  const holdings = useMemo(
    () => (parts === null || own === null ? null : openHoldings(parts, own.items)),
    [parts, own],
  );
  return useMemo(() => ({ parts, failure, holdings, own }), [parts, failure, holdings, own]);
}

export const HeldContext = createContext<Held>({ parts: null, failure: null, holdings: null, own: null });

/** What the pages of the dataset show; read when the first of them is opened, and kept while the library is open. */
export const useHeld = (): Held => useContext(HeldContext);
