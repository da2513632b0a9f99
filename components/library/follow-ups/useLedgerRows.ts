import type { PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { keptOfNotes, pressingNotes } from '../../../lib/storage/index.ts';
import { lineOf } from '../finding/ledger-lines.ts';
import { followUpLine, noteLine, reportLine } from '../finding/lines.ts';
import type { LedgerFound, LedgerLine, LedgerQuery } from '../finding/queries.ts';
import { type FoundRows, type Rows, useFoundRows } from '../finding/useFoundRows.ts';
import type { RowWindow } from '../finding/useRowWindow.ts';
import { useSameRows } from '../finding/useSameRows.ts';
import { useLibrary } from '../library.ts';

const FIRST_SCREEN = 40;

/** Lines by their place in the list. */
export type LedgerRows = Rows<LedgerLine>;

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

const idOf = ({ followUp }: LedgerLine): string => followUp.id;

/**
 * The lines that a query finds. Before the index is ready the most pressing are shown.
 *
 * @param plain whether the query asks for all, the most pressing first
 */
export function useLedgerRows(
  query: LedgerQuery,
  plain: boolean,
  window: RowWindow,
): FoundRows<LedgerFound, LedgerLine> {
  const { database, finder } = useLibrary();
  const placed = useSameRows(idOf);
  const { today } = query;
  return useFoundRows(
    {
      asked: JSON.stringify(query),
      find: () => finder().ask('findLedger', query),
      read: async ({ first, total }, from, upTo) => {
        const isThere = Math.min(upTo, total) <= first.length;
        return placed(from, isThere ? first.slice(from, upTo) : await finder().ask('ledgerLines', from, upTo, today));
      },
      first: async () => placed(0, plain ? await pressing(database, today) : []),
    },
    window,
  );
}
