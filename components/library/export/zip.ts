import { strToU8, Zip, ZipDeflate } from 'fflate';
import { Turns } from './turns.ts';

/** One archive of these files, made without holding up the page; null where it was stopped. */
export async function zipFiles(
  files: readonly { readonly fileName: string; readonly content: string }[],
  signal?: AbortSignal,
): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else chunks.push(new Uint8Array(chunk));
  });
  const turns = new Turns();
  for (const { fileName, content } of files) {
    const entry = new ZipDeflate(fileName, { level: 6 });
    zip.add(entry);
    entry.push(strToU8(content), true);
    if ((await turns.pause()) && signal?.aborted) return null;
  }
  zip.end();
  if (failure) throw failure;
  return new Blob(chunks, { type: 'application/zip' });
}
