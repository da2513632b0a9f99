export type { Page, PageNode, TextRun } from './page.ts';
