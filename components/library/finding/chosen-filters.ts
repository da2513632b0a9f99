import type { ActiveFilter } from './ActiveFilters.tsx';
import type { Chosen } from './queries.ts';
import type { SayValue } from './useSayValue.ts';

/** What is chosen in each dimension, each with the way to take it back. */
export const chosenFilters = <D extends string>(
  dimensions: readonly D[],
  chosen: Chosen<D>,
  say: SayValue,
  show: (change: { chosen: Chosen<D> }) => void,
): ActiveFilter[] =>
  dimensions.flatMap((name) =>
    chosen[name].map((value) => ({
      key: `${name} ${value}`,
      name: say(name, value),
      remove: () => show({ chosen: { ...chosen, [name]: chosen[name].filter((other) => other !== value) } }),
    })),
  );

/** The days that narrow a list, with the way to take them back; none where both ends are open. */
export function dayFilter(
  { from, to }: { readonly from: string; readonly to: string },
  words: { readonly from: string; readonly to: string },
  show: (change: { from: string; to: string }) => void,
): ActiveFilter[] {
  const name = [from && `${words.from} ${from}`, to && `${words.to} ${to}`].filter(Boolean).join(' ');
  return name === '' ? [] : [{ key: 'days', name, remove: () => show({ from: '', to: '' }) }];
}
