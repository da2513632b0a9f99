import { useEffect, useRef, useState } from 'preact/hooks';
import type { PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { keptOfNotes, pressingNotes } from '../../../lib/storage/index.ts';
import { lineOf } from '../finding/ledger-lines.ts';
import { followUpLine, noteLine, reportLine } from '../finding/lines.ts';
import type { LedgerFound, LedgerLine, LedgerQuery } from '../finding/queries.ts';
import { useAnswer } from '../finding/useFinder.ts';
import { useLibrary } from '../library.ts';

const FIRST_SCREEN = 40;

/** Lines by their place; those that are not there yet are undefined. */
export type LedgerRows = ReadonlyMap<number, LedgerLine>;

const placed = (from: number, lines: readonly LedgerLine[]): LedgerRows =>
  new Map(lines.map((line, at) => [from + at, line]));

/** The most pressing, read from the database itself while the index is not ready. */
async function pressing(database: PledgemarkDatabase, today: string): Promise<LedgerLine[]> {
  const ids = await pressingNotes(database, FIRST_SCREEN);
  const kept = ids.ok ? await keptOfNotes(database, ids.value) : ids;
  if (!kept.ok) return [];
  return kept.value.flatMap(({ note, followUp, report }) => {
    const [line, of] = [noteLine({ ...note }), followUp && followUpLine({ ...followUp })];
    if (!line || !of) return [];
    return [lineOf(of, line, report ? reportLine({ ...report }) : undefined, today)];
  });
}

/**
 * The lines that a query finds, from one place up to another. Before the index is ready the most pressing are shown.
 *
 * @param plain whether the query asks for all, the most pressing first
 */
export function useLedgerRows(
  query: LedgerQuery,
  plain: boolean,
  { from, to }: { readonly from: number; readonly to: number },
): { found: LedgerFound | null; rows: LedgerRows } {
  const { database, finder } = useLibrary();
  const found = useAnswer('findLedger', query);
  const [rows, setRows] = useState<LedgerRows>(new Map());
  // The same lines asked for again are the same objects, so that scrolling draws only new ones.
  const known = useRef<{ found: LedgerFound | null; lines: Map<string, LedgerLine> }>({
    found: null,
    lines: new Map(),
  });
  const { today } = query;
  useEffect(() => {
    let overtaken = false;
    const read = async (): Promise<LedgerRows> => {
      if (found === null) return placed(0, plain ? await pressing(database, today) : []);
      if (to <= found.first.length || found.total === found.first.length) return placed(0, found.first);
      return placed(from, await finder().ask('ledgerLines', from, to, today));
    };
    if (known.current.found !== found) known.current = { found, lines: new Map() };
    const { lines } = known.current;
    const same = (line: LedgerLine): LedgerLine => {
      const before = lines.get(line.followUp.id) ?? line;
      lines.set(line.followUp.id, before);
      return before;
    };
    void read().then((now) => overtaken || setRows(new Map([...now].map(([at, line]) => [at, same(line)]))));
    return () => {
      overtaken = true;
    };
  }, [database, finder, found, from, to, plain, today]);
  return { found, rows };
}
