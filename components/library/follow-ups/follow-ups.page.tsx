import type { LoadedPage } from '../loaded-page.ts';
import { findingStyles } from '../styles/finding.ts';
import { LedgerPage } from './LedgerPage.tsx';
import { calendarStyles } from './styles/calendar.ts';
import { ledgerStyles } from './styles/ledger.ts';

export const page: LoadedPage = { Page: LedgerPage, styles: [findingStyles, ledgerStyles, calendarStyles].join('\n') };
