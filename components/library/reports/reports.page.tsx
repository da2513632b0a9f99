import type { LoadedPage } from '../loaded-page.ts';
import { findingStyles } from '../styles/finding.ts';
import { ReportsPage } from './ReportsPage.tsx';
import { reportsStyles } from './styles.ts';

export const page: LoadedPage = { Page: ReportsPage, styles: [findingStyles, reportsStyles].join('\n') };
