import type { IndicatorRef } from '../model/mention.ts';
import { foldWidth } from '../text/index.ts';
import type { ReaderDataset } from './join.ts';

const MOST = 8;

const folded = (text: string): string => foldWidth(text).replace(/\s+/g, '').toLocaleLowerCase();

/** How well a name fits what was typed: the same, begins so, holds it; 0 for not at all. */
function closeness(name: string, typed: string): number {
  const text = folded(name);
  if (text === typed) return 3;
  if (text.startsWith(typed)) return 2;
  return text.includes(typed) ? 1 : 0;
}

/** Indicators whose label or alias holds what was typed, the best first: for a field that completes. */
export function suggestIndicators({ dataset }: ReaderDataset, typed: string): IndicatorRef[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const found = [...dataset.catalogue.byId.values()].flatMap(({ id, zh, en, aliases }) => {
    // A label is what the reader will see; an alias only leads there.
    const score = Math.max(
      2 * closeness(zh, wanted),
      closeness(en, wanted),
      ...aliases.map((alias) => closeness(alias, wanted)),
    );
    return score === 0 ? [] : [{ score, indicator: { id, label: zh } }];
  });
  return found
    .sort((a, b) => b.score - a.score || a.indicator.label.length - b.indicator.label.length)
    .slice(0, MOST)
    .map(({ indicator }) => indicator);
}
