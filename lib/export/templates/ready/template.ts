import type { TemplateRecord } from '../../../model/keeping.ts';

/** A template, ready or of the reader's own. `scope`: one file of each report, or one of all. */
export type ExportTemplate = Pick<TemplateRecord, 'id' | 'name' | 'scope' | 'source'>;

/** A template that comes with the program; its id is a word, those of the reader's own are made by lib/platform. */
export interface ReadyMadeTemplate {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly scope: ExportTemplate['scope'];
  readonly source: string;
}
