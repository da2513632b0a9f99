import type { Asker } from '../messaging/index.ts';
import { turnedAddress } from '../model/part-address.ts';
import { fail, type Result } from '../model/result.ts';
import { canonicalAddress } from '../platform/address.ts';
import type { Spot } from './spot.ts';

/** The document that asks: the tab's own or one in a frame of it, and its canonical address. */
export interface Place extends Spot {
  readonly address: string;
}

export const placeOf = ({ page }: Asker): Place | null =>
  page && {
    tabId: page.tabId,
    frameId: page.frameId,
    address: turnedAddress(canonicalAddress(page.address), page.turned ?? 1),
  };

const noPlace: Result<never> = fail(
  'not-a-page',
  '这项操作只能在打开的网页上进行。',
  'This can only be done on an open web page.',
);

const notOurs: Result<never> = fail(
  'not-our-page',
  '这项操作只能在本扩展自己的页面上进行。',
  'This can only be done on a page of the extension itself.',
);

/** Wraps a handler that is for web pages only. */
export const onPage =
  <P, T>(handler: (payload: P, place: Place) => Promise<Result<T>>) =>
  async (payload: P, asker: Asker): Promise<Result<T>> => {
    const place = placeOf(asker);
    return place ? handler(payload, place) : noPlace;
  };

/** Wraps a handler that is for pages of our own only. */
export const onOwnPage =
  <P, T>(handler: (payload: P) => Promise<Result<T>>) =>
  async (payload: P, { page }: Asker): Promise<Result<T>> =>
    page === null ? handler(payload) : notOurs;
