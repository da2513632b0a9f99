import type { KeptText } from '../model/text-version.ts';

/** The bytes that the stream gives in the end. */
async function drain(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A report's text in about a third of its room. Waits for the browser, so never inside a transaction. */
export async function compressed(text: string): Promise<KeptText> {
  const bytes = await drain(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  return { encoding: 'deflate-raw', bytes };
}

/** The text again; rejects where the bytes are no longer what they were. */
export async function uncompressed({ bytes }: KeptText): Promise<string> {
  const copy = new Blob([new Uint8Array(bytes)]);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await drain(copy.stream().pipeThrough(new DecompressionStream('deflate-raw'))),
  );
}
