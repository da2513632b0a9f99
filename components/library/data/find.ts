import { foldWidth } from '../../../lib/text/index.ts';
import type { Entry } from './holdings.ts';

const fold = (text: string): string => foldWidth(text).toLowerCase().replace(/\s+/g, '');

/** Names an indicator answers to, folded; an alias's `*` is a mark of the catalogue. */
const namesOf = ({ indicator: entry }: Entry): string[] =>
  [entry.zh, entry.en, entry.id, ...entry.aliases].map((name) => fold(name.replace(/\*$/, '')));

/** 0: the very name; 1: a name begins so; 2: a name holds it; null: it does not answer to it. */
function rank(names: readonly string[], wanted: string): number | null {
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(wanted)) ? 2 : null;
}

/** The entries that answer to a name, best first; all of them, in the catalogue's order, where nothing is asked for. */
export function findEntries(entries: readonly Entry[], asked: string): readonly Entry[] {
  const wanted = fold(asked);
  if (wanted === '') return entries;
  const found = entries.flatMap((entry) => {
    const at = rank(namesOf(entry), wanted);
    return at === null ? [] : [{ entry, at }];
  });
  return found.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

/** The alias by which it was found, where its label alone does not say so. */
export function foundBy({ indicator: entry }: Entry, asked: string): string | null {
  const wanted = fold(asked);
  if (wanted === '' || fold(entry.zh).includes(wanted) || fold(entry.en).includes(wanted)) return null;
  const alias = entry.aliases.find((name) => fold(name).includes(wanted));
  return alias?.replace(/\*$/, '') ?? null;
}
