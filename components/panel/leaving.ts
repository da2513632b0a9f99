import { type ExportedFile, toMarkdown } from '../../lib/export/index.ts';
import { fail, ok, type Result } from '../../lib/model/result.ts';
import { canonicalAddress } from '../../lib/platform/address.ts';
import { keptAt, type PledgemarkDatabase } from '../../lib/storage/index.ts';
import { words } from '../shared/own-words/index.ts';
import type { Locale } from '../shared/words/index.ts';
import type { Reading } from './state.ts';

/** The open report's targets and notes as a Markdown file. What cannot be read is a failure, never a shorter file. */
export async function markdownOf(
  database: PledgemarkDatabase,
  reading: Reading,
  locale: Locale,
): Promise<Result<ExportedFile>> {
  const shelf = await keptAt(database, canonicalAddress(reading.address));
  if (!shelf.ok) return shelf;
  const { report, items } = shelf.value;
  if (report === null) return fail('report-not-kept', words(locale).panel.notKept);
  const utcOffset = -new Date().getTimezoneOffset();
  return ok(
    toMarkdown({
      report,
      extraction: reading.extraction,
      text: reading.text,
      kept: items,
      utcOffset,
      language: locale,
    }),
  );
}

// The browser reads the file some time after the click.
const HELD_MS = 60_000;

/** Saves a file through a link, which needs no permission. */
export function download({ fileName, content }: ExportedFile, mediaType = 'text/markdown'): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}

/** Puts the text on the clipboard; the browser may refuse, as without a click in this page. */
export async function copy(text: string, locale: Locale): Promise<Result<null>> {
  try {
    await navigator.clipboard.writeText(text);
    return ok(null);
  } catch {
    return fail('clipboard-refused', words(locale).panel.notCopied);
  }
}
