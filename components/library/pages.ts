import type { LoadedPage } from './loaded-page.ts';

type PageId = 'reports' | 'notes' | 'follow-ups' | 'data' | 'own' | 'export' | 'backup' | 'trash' | 'settings';

interface LibraryPart {
  /** As in the address, `#/id`; its name stands in `words/`. */
  readonly id: PageId;
  /** `aside`: stands apart, at the end of the bar. */
  readonly aside?: true;
  /** Only when the page is first shown. */
  load(): Promise<{ readonly page: LoadedPage }>;
}

/** The library's pages in the order of its bar: one folder and one line each. */
export const pages: readonly LibraryPart[] = [
  { id: 'reports', load: () => import('./reports/reports.page.tsx') },
  { id: 'notes', load: () => import('./notes/notes.page.tsx') },
  { id: 'follow-ups', load: () => import('./follow-ups/follow-ups.page.tsx') },
  { id: 'data', load: () => import('./browse/data.page.tsx') },
  { id: 'own', load: () => import('./own/own.page.tsx') },
  { id: 'export', load: () => import('./export/export.page.tsx') },
  { id: 'backup', load: () => import('./backup/backup.page.tsx') },
  { id: 'trash', aside: true, load: () => import('./trash/trash.page.tsx') },
  { id: 'settings', aside: true, load: () => import('./settings/settings.page.tsx') },
];
