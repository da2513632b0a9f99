import type { ReportRecord } from '../model/records.ts';
import { oneLine } from './escaping.ts';

/**
 * Refused in names by Windows, macOS or Android, or by Obsidian's links (# ^ [ ]); control characters; and the marks that
 * turn the direction of writing, behind which an ending can be hidden.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const REFUSED = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\\/:*?"<>|#^[\]]+/g;
/** Windows keeps these for devices, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const ENDING = '.md';
/** Most file systems take 255 bytes; encrypted ones and synchronising programs take less. */
const MOST_BYTES = 140;

function bytesOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** As many whole characters as fit. */
function cut(text: string, mostBytes: number): string {
  let bytes = 0;
  let fitting = '';
  for (const char of text) {
    bytes += bytesOf(char);
    if (bytes > mostBytes) break;
    fitting += char;
  }
  return fitting;
}

/** Spaces and dots at the end vanish on Windows; a dot at the start hides the file elsewhere. */
const trimmed = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/gu, '');

/** What the title leaves open comes before it, so that two areas' reports do not fall on one name. */
function title({ title, areaName, period }: Pick<ReportRecord, 'title' | 'areaName' | 'period'>): string {
  const missing = [areaName, period].filter((part) => part !== null && !title.includes(part));
  return [...missing, title].join(' ');
}

/** A name that every system takes, Chinese as it is, at most 140 bytes with its ending. */
export function plainFileName(words: string, ending = ENDING): string {
  const plain = oneLine(words.toWellFormed().replace(REFUSED, ' '));
  const name = trimmed(cut(trimmed(plain), MOST_BYTES - ending.length));
  if (name === '') return `报告${ending}`;
  return `${DEVICE.test(name.split('.', 1)[0] ?? '') ? '_' : ''}${name}${ending}`;
}

/** A name for the report's file that every system takes, Chinese as it is, at most 140 bytes with its ending. */
export const fileNameFor = (report: Pick<ReportRecord, 'title' | 'areaName' | 'period'>): string =>
  plainFileName(title(report));
