import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import {
  type ChosenRow,
  type CsvForm,
  type ObservationFile,
  writeObservationFile,
} from '../../../lib/dataset/index.ts';
import type { Addition, PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { EmptyState } from '../../panel/EmptyState.tsx';
import type { Telling } from '../../panel/useTold.ts';
import { Button } from '../../shared/Button.tsx';
import { useDrop } from '../../shared/useDrop.ts';
import { isoDay } from '../../shared/wording/index.ts';
import type { Holdings } from '../data/holdings.ts';
import { saveFile } from '../save-file.ts';
import type { Removing } from '../useRemoving.ts';
import { useLibraryWords } from '../words/index.ts';
import { BatchList } from './BatchList.tsx';
import { FileButton } from './FileButton.tsx';
import { OwnRows } from './OwnRows.tsx';
import { Preview } from './Preview.tsx';
import { type Import, useImport } from './useImport.ts';
import { ImportFailure, Working } from './Working.tsx';

interface OwnDataProps {
  holdings: Holdings;
  database: PledgemarkDatabase;
  removing: Removing;
  telling: Telling;
  /** The reader's data is another one now. */
  onChanged(): void;
}

interface HeadProps {
  holdings: Holdings;
  importing: Import;
  onFile(file: File): void;
  onExport(form: CsvForm): void;
  onTemplate(): void;
}

function Head({ holdings, importing, onFile, onExport, onTemplate }: HeadProps): JSX.Element {
  const { own: words } = useLibraryWords();
  const { own } = holdings;
  const indicators = new Set(own.map(({ indicator, label }) => indicator ?? label)).size;
  const areas = new Set(own.map(({ area }) => area)).size;
  const busy = importing.state.step === 'reading' || importing.state.step === 'adding';
  return (
    <header class="own-head">
      <h1>{words.title}</h1>
      <p class="definition">{words.lead}</p>
      <div class="bar">
        <span class="aside">{own.length === 0 ? null : words.summary(own.length, indicators, areas)}</span>
        <div class="buttons">
          <Button tone="quiet" onPress={onTemplate}>
            {words.template}
          </Button>
          {own.length === 0 ? null : (
            <>
              <Button icon="download" onPress={() => onExport('csv')}>
                {words.exportCsv}
              </Button>
              <Button icon="download" onPress={() => onExport('sdmx-csv')}>
                {words.exportSdmx}
              </Button>
            </>
          )}
          <FileButton disabled={busy} onFile={onFile} />
        </div>
      </div>
    </header>
  );
}

interface ComingInProps {
  holdings: Holdings;
  importing: Import;
  onAdd(rows: readonly ChosenRow[]): void;
}

/** A file on its way in, at whichever step it is. */
function ComingIn({ holdings, importing, onAdd }: ComingInProps): JSX.Element | null {
  const { state, leave } = importing;
  switch (state.step) {
    case 'idle':
      return null;
    case 'failed':
      return <ImportFailure state={state} onClose={leave} />;
    case 'preview':
      return <Preview preview={state.preview} reader={holdings.reader} onAdd={onAdd} onCancel={leave} />;
    default:
      return <Working state={state} onStop={leave} />;
  }
}

/** Saves the reader's observations, or the column names alone, to a file. */
function useSaving({ own, reader }: Holdings, { tell }: Telling) {
  const { own: words } = useLibraryWords();
  const save = (file: ObservationFile) => {
    saveFile(file);
    tell(words.exported(file.fileName));
  };
  const day = isoDay(new Date());
  return {
    onExport: (form: CsvForm) => save(writeObservationFile(own, reader, form, day)),
    onTemplate: () => save({ ...writeObservationFile([], reader, 'csv', day), fileName: words.templateFile }),
  };
}

/** The reader's own observations: brought in, looked through, taken out, deleted. */
export function OwnData({ holdings, database, removing, telling, onChanged }: OwnDataProps): JSX.Element {
  const { own: words } = useLibraryWords();
  const { tell, hush } = telling;
  const stopped = useCallback(() => tell(words.stopped), [tell, words]);
  const importing = useImport(holdings.reader, database, stopped);
  const saving = useSaving(holdings, telling);
  const onFile = (file: File) => {
    hush();
    void importing.read(file);
  };
  const { over, handlers } = useDrop(onFile);
  const said = ({ added, replaced, skipped, batch }: Addition) => {
    const undo = batch === null ? undefined : () => void removing.undoAddition(batch);
    tell(words.done(added, replaced, skipped.length), undo);
    onChanged();
  };
  const onAdd = async (rows: readonly ChosenRow[]) => {
    const addition = await importing.add(rows);
    if (addition) said(addition);
  };
  const idle = importing.state.step === 'idle';
  return (
    <div class="own" data-over={over ? words.drop : undefined} {...handlers}>
      <div class="inside">
        <Head holdings={holdings} importing={importing} onFile={onFile} {...saving} />
        <ComingIn holdings={holdings} importing={importing} onAdd={(rows) => void onAdd(rows)} />
        {holdings.own.length === 0 && idle ? (
          <div class="drop-zone">
            <EmptyState icon="page" title={words.none} hint={words.noneHint} />
          </div>
        ) : null}
        {holdings.own.length === 0 ? null : (
          <>
            <BatchList own={holdings.own} onUndo={(batch) => void removing.undoAddition(batch)} />
            <OwnRows holdings={holdings} onRemove={(ids) => void removing.removeRows(ids)} />
          </>
        )}
      </div>
    </div>
  );
}
