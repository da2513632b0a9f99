import { readSections, type Section, sectionAt } from '../../text/index.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** A report's text with what resolving needs, each made once and only when asked for. */
export interface PreparedText {
  readonly text: string;
  readonly plain: PlainText;
  /** Titles above an offset of the text as read, outermost first. */
  sectionAt(offset: number): string[];
}

/** Shares the work among the notes of one report. */
export function prepare(text: string): PreparedText {
  let folded: PlainText | null = null;
  let sections: Section[] | null = null;
  return {
    text,
    get plain() {
      folded ??= plainText(text);
      return folded;
    },
    sectionAt(offset) {
      sections ??= readSections(text);
      return sectionAt(sections, offset);
    },
  };
}
