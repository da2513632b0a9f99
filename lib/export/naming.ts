import type { FollowUpRecord } from '../model/follow-up.ts';
import type { NoteRecord } from '../model/records.ts';
import { oneLine } from './escaping.ts';

const QUOTE_LENGTH = 40;

/** Words in one line, cut to some forty characters. */
export function shortWords(text: string): string {
  const characters = [...oneLine(text)];
  return characters.length > QUOTE_LENGTH ? `${characters.slice(0, QUOTE_LENGTH).join('')}…` : characters.join('');
}

/** What is followed, in one line: as the reader calls it, else the target, else the beginning of the quote. */
export const nameOfFollowUp = (
  { what }: Pick<FollowUpRecord, 'what'>,
  { selector }: Pick<NoteRecord, 'selector'>,
): string => oneLine(what) || oneLine(selector.target?.name ?? '') || shortWords(selector.quote.exact);
