import type { Words } from '../shared/own-words/index.ts';
import { NO_CATEGORY } from './filters.ts';

/** A category of the catalogue in words; one that a later dataset brought is called by its id. */
export function categoryName(category: string, { categories, noCategory }: Words['listing']): string {
  if (category === NO_CATEGORY) return noCategory;
  return Object.entries(categories).find(([id]) => id === category)?.[1] ?? category;
}
