let turned: number | undefined;

/**
 * Which page of a report stands under the document's address, where a script turns them there: it is told with each
 * request from now on. The browser knows only the address.
 *
 * @param number counts from 1; undefined where the address tells all
 */
export function turnTo(number: number | undefined): void {
  turned = number;
}

/** What the next request tells. */
export const turnedTo = (): number | undefined => turned;
