/**
 * A page of a report that its site puts in the place of another one, under the same address, has none of its own. It is
 * told apart by the address with this and its number behind it, a fragment that is kept as part of a canonical address.
 * No browser is led there: it would open the first page.
 */
const TURNED_TO = '#/pledgemark-page/';

/** The numbers that a page of a report may have. */
export const MOST_PARTS = 99;

/**
 * What a page is kept under that is turned to at an address.
 *
 * @param address canonical
 * @param number counts from 1; the first is what the address itself opens
 */
export const turnedAddress = (address: string, number: number): string =>
  number > 1 ? `${address}${TURNED_TO}${number}` : address;

/** Whether the page is turned to at another one's address. */
export const isTurned = (address: string): boolean => address.includes(TURNED_TO);

/** The address that a browser opens. */
export const openedAt = (address: string): string => address.split(TURNED_TO)[0] ?? address;
