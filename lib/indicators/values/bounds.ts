import type { Quantity } from '../../model/quantity.ts';

/** The values a quantity allows, in its own unit; a decrease counts below zero. Open ends exclude their value. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How far 左右 reaches, as a share of the number: 5%左右 is taken as 4.75%—5.25%. */
export const ABOUT_SHARE = 0.05;

const everything: Bounds = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
const closed = (low: number, high: number): Bounds => ({ low, high, lowOpen: false, highOpen: false });

function plain(amount: number, high: number | null, comparator: Quantity['comparator'], about: number): Bounds {
  const slack = Math.abs(amount) * about;
  switch (comparator) {
    case 'eq':
      return closed(amount, high ?? amount);
    case 'about':
      return closed(amount - slack, (high ?? amount) + slack);
    case 'range':
      return closed(Math.min(amount, high ?? amount), Math.max(amount, high ?? amount));
    case 'ge':
      return { ...everything, low: amount, lowOpen: false };
    case 'gt':
      return { ...everything, low: amount };
    case 'le':
      return { ...everything, high: amount, highOpen: false };
    case 'lt':
      return { ...everything, high: amount };
  }
}

const mirror = ({ low, high, lowOpen, highOpen }: Bounds): Bounds => ({
  low: -high,
  high: -low,
  lowOpen: highOpen,
  highOpen: lowOpen,
});

/** Null for a yardstick without a number. 下降3%以上 allows everything up to −3. */
export function boundsOf(quantity: Quantity, about: number = ABOUT_SHARE): Bounds | null {
  if (quantity.amount === null) return null;
  const bounds = plain(quantity.amount, quantity.amountHigh, quantity.comparator, about);
  return quantity.change === 'down' ? mirror(bounds) : bounds;
}

const leaves = (a: number, b: number): number => 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Whether all that `inner` allows, `outer` allows too. */
export function within(inner: Bounds, outer: Bounds): boolean {
  const low = inner.low - outer.low;
  const high = outer.high - inner.high;
  const lowOk = inner.low === outer.low ? !outer.lowOpen || inner.lowOpen : low > -leaves(inner.low, outer.low);
  const highOk = inner.high === outer.high ? !outer.highOpen || inner.highOpen : high > -leaves(inner.high, outer.high);
  return lowOk && highOk;
}

/** Whether there is a value that both allow. */
export function meet(a: Bounds, b: Bounds): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low < high) return true;
  if (low > high + leaves(low, high)) return false;
  const openAt = (bounds: Bounds): boolean =>
    (bounds.low === low && bounds.lowOpen) || (bounds.high === high && bounds.highOpen);
  return !openAt(a) && !openAt(b);
}
