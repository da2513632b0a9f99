import type { Mention } from '../model/mention.ts';
import { wordsBefore } from './comparison/words-before.ts';
import type { Catalogue } from './names/catalogue-index.ts';
import { matchName } from './names/match.ts';

/** What helps matching, where it is known: the report's text, and its area's name. */
export interface AttachOptions {
  readonly text?: string;
  readonly areaName?: string | null;
}

/** The mentions with their indicators filled in; a name that the catalogue does not have leaves null. */
export function attachIndicators(
  mentions: readonly Mention[],
  catalogue: Catalogue,
  options: AttachOptions = {},
): Mention[] {
  return mentions.map((mention) => {
    const names = mention.names.map((name) => name.text);
    const match = matchName(catalogue, names, mention.value.unit, {
      change: mention.value.change,
      before: wordsBefore(mention, options.text ?? null),
      areaName: options.areaName ?? null,
    });
    const found = match === null ? undefined : catalogue.byId.get(match.id);
    return { ...mention, indicator: found === undefined ? null : { id: found.id, label: found.zh } };
  });
}
