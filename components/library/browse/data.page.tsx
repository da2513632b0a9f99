import type { JSX } from 'preact';
import { DatasetPage } from '../data/DatasetPage.tsx';
import type { LoadedPage } from '../loaded-page.ts';
import { browseStyles } from '../styles/browse.ts';
import { valueStyles } from '../styles/values.ts';
import { Browse } from './Browse.tsx';

function DataPage(): JSX.Element {
  return <DatasetPage>{({ holdings, onRemove }) => <Browse holdings={holdings} onRemove={onRemove} />}</DatasetPage>;
}

export const page: LoadedPage = { Page: DataPage, styles: [browseStyles, valueStyles].join('\n') };
