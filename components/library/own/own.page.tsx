import type { JSX } from 'preact';
import { DatasetPage } from '../data/DatasetPage.tsx';
import { useLibrary } from '../library.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { ownStyles } from '../styles/own.ts';
import { OwnData } from './OwnData.tsx';

function OwnPage(): JSX.Element {
  const { database, telling, onChanged } = useLibrary();
  return (
    <DatasetPage>
      {({ holdings, removing }) => (
        <OwnData holdings={holdings} database={database} removing={removing} telling={telling} onChanged={onChanged} />
      )}
    </DatasetPage>
  );
}

export const page: LoadedPage = { Page: OwnPage, styles: ownStyles };
