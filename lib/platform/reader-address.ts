import { ownOrigin } from './browser.ts';

/** How the addresses of texts begin. */
export const TEXT_ADDRESSES = 'pledgemark://text/';

/**
 * A report that was pasted, dropped or opened from a file has no address on the web. It gets one by its text, so that
 * the same text, opened again, finds its notes. It is canonical as it is.
 *
 * @param sha256 of the report's text, in lower-case hexadecimal
 */
export const textAddress = (sha256: string): string => `${TEXT_ADDRESSES}${sha256}`;

/** Whether a report's address is one by its text: then no other browser can open it. */
export const isTextAddress = (address: string): boolean => address.startsWith(TEXT_ADDRESSES);

const READER = 'reader.html';

/** Where the reading page shows the kept text of the report at this (canonical) address, without our origin. */
export const readerPath = (address: string): string => `/${READER}?of=${encodeURIComponent(address)}`;

/** The canonical address of the report that the reading page shows at this address of its own; null for all else. */
export function shownInReader(url: string): string | null {
  if (!url.startsWith(`${ownOrigin()}${READER}?`)) return null;
  const address = new URL(url).searchParams.get('of');
  return address === '' ? null : address;
}
