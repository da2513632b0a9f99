import type { CueRole } from '../pack.ts';
import type { Token } from '../scan/tokens.ts';

/** Which way the words of a paragraph have turned: to what was (这五年…), or to a plan that it lays out; null neither. */
export type Outlook = 'back' | 'ahead' | null;

const TURNS: Partial<Record<CueRole, Outlook>> = {
  'past-span': 'back',
  'coming-plan': 'ahead',
  'this-year': null,
  'span-5': null,
  future: null,
};

/** Remembers, for sentences that go forward, which way their paragraph turned last. */
export const outlookWalker = (folded: string): ((tokens: readonly Token[]) => Outlook) => {
  let paragraphEnd = 0;
  let outlook: Outlook = null;
  const enter = (at: number): void => {
    if (at < paragraphEnd) return;
    const newline = folded.indexOf('\n', at);
    paragraphEnd = newline < 0 ? folded.length : newline;
    outlook = null;
  };
  return (tokens) => {
    for (const token of tokens) {
      enter(token.start);
      if (token.kind !== 'cue') continue;
      const turn = TURNS[token.role];
      if (turn !== undefined) outlook = turn;
    }
    return outlook;
  };
};
