import type { Mention, Name } from '../model/mention.ts';
import type { Unwrapped } from '../text/index.ts';

type Place = [number, number];

const whole = (places: readonly Place[]): { start: number; end: number } => ({
  start: places[0]?.[0] ?? 0,
  end: places.at(-1)?.[1] ?? 0,
});

const nameIn = ({ placesOf }: Unwrapped, { start, end, text, parts = [[start, end]] }: Name): Name => {
  const places = parts.flatMap(([from, to]) => placesOf(from, to));
  const ordered = places.toSorted((a, b) => a[0] - b[0]);
  return { ...whole(ordered), text, ...(places.length > 1 ? { parts: places } : {}) };
};

/** A mention of the joined text, at its places in the text as given: a name that ran over a line's end has parts. */
export function mentionIn(text: string, joined: Unwrapped, mention: Mention): Mention {
  const value = whole(joined.placesOf(mention.value.start, mention.value.end));
  return {
    ...mention,
    ...whole(joined.placesOf(mention.start, mention.end)),
    value: { ...mention.value, ...value, text: text.slice(value.start, value.end) },
    names: mention.names.map((name) => nameIn(joined, name)),
  };
}
