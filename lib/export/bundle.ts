import type { Extraction } from '../model/extraction.ts';
import type { Kept } from '../model/kept.ts';
import type { ReportRecord } from '../model/records.ts';
import type { ExportLanguage } from './words.ts';

/** All that goes into the file of one report. */
export interface ReportBundle {
  readonly report: ReportRecord;
  /** What was read on the page; null where it is not open, and the file then has no table of targets. */
  readonly extraction: Extraction | null;
  /** The report's text as read, by which is seen whether a quote stands there once; null where it is not at hand. */
  readonly text: string | null;
  /** Those in the trash are left out. */
  readonly kept: readonly Kept[];
  /** Minutes east of UTC, for the days of visits and changes. */
  readonly utcOffset: number;
  /** Of the headings and words around the reader's own; Chinese where left out. */
  readonly language?: ExportLanguage;
}

export interface ExportedFile {
  readonly fileName: string;
  readonly content: string;
}
