import type { AttachedReport } from '../model/attached.ts';
import { NO_REPORT_TITLES } from './against.ts';
import { kindOfTitle, titleCandidates } from './titles.ts';

/** What a page says of itself and links to. */
export interface LinkingPage {
  readonly title: string;
  /** By lower-case name. */
  readonly metas: Record<string, string[]>;
  readonly headings: readonly string[];
  /** Links and embedded documents, with addresses in full. */
  readonly links: readonly { readonly words: string; readonly address: string }[];
}

/** Also behind a viewer (viewer.html?file=/files/1.pdf) and with a query (1.pdf?v=2). */
const FILE = /\.(pdf|docx?|wps|ofd)(?=$|[?#&])/i;
/** Behind an address that does not say what it is: /download?id=7 called 政府工作报告.pdf. */
const NAMED_FILE = /\.(pdf|docx?|wps|ofd)\s*(?:[（(][^（()）]{0,16}[)）])?$/i;
const MOST_FILES = 6;

const speaksAgainst = (title: string): boolean => NO_REPORT_TITLES.some(({ pattern }) => pattern.test(title));

const namesReport = (words: string): boolean => kindOfTitle(words.trim().replace(NAMED_FILE, ''))?.loose === false;

/**
 * The report that a page without its text has as an attachment; null where the page names none, or links to no file.
 * Where some of the files bear the name of a report, the others are annexes.
 */
export function attachedReport({ title, metas, headings, links }: LinkingPage): AttachedReport | null {
  const named = titleCandidates(title, metas, headings, '').find(({ words }) => namesReport(words));
  if (!named || speaksAgainst(named.words)) return null;
  const files = links.flatMap(({ words, address }) => {
    const ending = (FILE.exec(address) ?? NAMED_FILE.exec(words.trim()))?.[1]?.toLowerCase();
    return ending === undefined ? [] : [{ words: words.replace(/\s+/g, ' ').trim(), address, ending }];
  });
  const byAddress = [...new Map(files.map((file) => [file.address, file])).values()];
  const own = byAddress.filter(({ words }) => namesReport(words));
  const shown = (own.length > 0 ? own : byAddress).slice(0, MOST_FILES);
  return shown.length === 0 ? null : { title: named.words, files: shown };
}
