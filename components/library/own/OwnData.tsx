import type { JSX } from 'preact';
import type { DatasetParts } from '../../../lib/indicators/index.ts';
import type { PledgemarkDatabase } from '../../../lib/storage/index.ts';
import type { Telling } from '../../panel/useTold.ts';
import type { Holdings } from '../data/holdings.ts';
import type { Removing } from '../useRemoving.ts';
import { useLibraryWords } from '../words/index.ts';
import { BatchList } from './BatchList.tsx';
import { OwnRows } from './OwnRows.tsx';

interface OwnDataProps {
  holdings: Holdings;
  parts: DatasetParts;
  database: PledgemarkDatabase;
  removing: Removing;
  telling: Telling;
}

/** The reader's own observations: brought in, looked through, taken out, deleted. */
export function OwnData({ holdings, removing }: OwnDataProps): JSX.Element {
  const words = useLibraryWords().own;
  return (
    <div class="own">
      <div class="inside">
        <h1>{words.title}</h1>
        <BatchList own={holdings.own} onUndo={(batch, ids) => void removing.undoAddition(batch, ids)} />
        <OwnRows holdings={holdings} onRemove={(ids) => void removing.removeRows(ids)} />
      </div>
    </div>
  );
}
