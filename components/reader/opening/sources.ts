import { textFile } from '../../../lib/files/text-file.ts';
import { fail, ok, type Result } from '../../../lib/model/result.ts';
import { readPage } from '../../../lib/page/index.ts';
import { bundledReport } from '../bundled.ts';
import { plainText } from './plain-text.ts';
import { bare, type Source } from './read-text.ts';

/** In UTF-16 units; the longest reports have some 400,000. */
const LONGEST = 4_000_000;
const LARGEST_FILE = 20_000_000;

const EMPTY = fail(
  'empty-text',
  '没有可读的文字。请粘贴报告全文，或打开一个文本文件。',
  'There is no text to read. Paste the whole report, or open a text file.',
);
const TOO_LONG = fail(
  'text-too-long',
  '文字太长，没有打开（上限 400 万字）。请只取报告的正文，或分成几份。',
  'The text is too long and was not opened (at most 4 million characters). Take the report’s body only, or part it.',
);
const UNREADABLE = fail(
  'file-unreadable',
  '这个文件读不出来（可能已被移动、改名或没有读取权限）。请重新选择。',
  'This file cannot be read (it may have been moved or renamed, or may not be read). Choose it again.',
);

/** The text in it, or why it is none to read. */
function checked(source: Source): Result<Source> {
  const text = plainText(source.text);
  if (text === '') return EMPTY;
  return text.length > LONGEST ? TOO_LONG : ok({ ...source, text });
}

/** What the reader pasted. */
export const fromPaste = (text: string): Result<Source> => checked(bare(text));

const stemOf = (fileName: string): string => fileName.replace(/\.[a-z]{2,5}$/i, '');

/** A file that was chosen or dropped: its name may be the report's title. */
export async function fromFile(file: File): Promise<Result<Source>> {
  if (file.size > LARGEST_FILE) return TOO_LONG;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser says nothing of why.
    return UNREADABLE;
  }
  const read = textFile(file.name, bytes);
  if (!read.ok) return read;
  const { text, markup } = read.value;
  if (!markup) return checked(bare(text, stemOf(file.name)));
  // Inert: no script in it runs, and nothing is fetched.
  return checked(readPage(new DOMParser().parseFromString(text, 'text/html')));
}

/** The report that comes with the extension. */
export async function fromBundle(): Promise<Result<Source>> {
  const bundled = await bundledReport();
  return bundled.ok ? checked({ ...bare(bundled.value.text), known: bundled.value.known }) : bundled;
}
