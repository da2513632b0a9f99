import type { Clause } from './phrase.ts';

const PART = ';';
/** A word of the nation within a few characters of the clause's start is what the clause is about. */
const OPENING = 4;

/**
 * Marks the clauses that tell of the nation or of others (从全国看,…): from such a word on, until the sentence comes back
 * to the report's own area or its part ends.
 */
export const markAway = (text: string, clauses: readonly Clause[]): void => {
  let away = false;
  for (const clause of clauses) {
    if (text.charAt(clause.start - 1) === PART) away = false;
    for (const { role, start } of clause.cues) {
      if (role === 'elsewhere' && start - clause.start <= OPENING) away = true;
      else if (role === 'here') away = false;
    }
    clause.away = away;
  }
};
