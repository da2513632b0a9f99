/** Obsidian's tags take letters and figures of any script, and these; https://help.obsidian.md/tags */
const NOT_IN_TAG = /[^\p{L}\p{M}\p{N}_/-]+/gu;

/**
 * A tag as Obsidian reads it, without `#`: what it does not take becomes a hyphen, and a bare number gets a low line, since
 * `#2025` is no tag. Empty where nothing is left.
 */
function obsidianTag(tag: string): string {
  const safe = tag.replace(NOT_IN_TAG, '-').replace(/^[-/]+|[-/]+$/g, '');
  return /^\p{N}+$/u.test(safe) ? `_${safe}` : safe;
}

/** In the order given, without doubles. */
export const obsidianTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map(obsidianTag).filter((tag) => tag !== '')),
];
