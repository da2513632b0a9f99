const OFFERED = 6;

/** What parts one tag from the next while typing or pasting. */
export const SEPARATORS = /[,，、;；\n]/;

/** A tag as kept: without the # that many type before it. */
export const cleanTag = (text: string): string =>
  text
    .trim()
    .replace(/^[#＃]+/, '')
    .trim();

/** Known tags that hold what was typed, best known first. */
export function completionsOf(known: readonly string[], tags: readonly string[], typed: string): string[] {
  const wanted = cleanTag(typed).toLocaleLowerCase();
  if (wanted === '') return [];
  return known.filter((tag) => !tags.includes(tag) && tag.toLocaleLowerCase().includes(wanted)).slice(0, OFFERED);
}
