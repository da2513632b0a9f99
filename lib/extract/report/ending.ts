import type { Language } from '../language.ts';
import type { Line } from './lines.ts';

/** A glossary stands in the last two thirds of a text, the page's furniture at its very end. */
const GLOSSARY_FROM = 1 / 3;
const FURNITURE_FROM = 0.85;
const LONGEST_ENDING = 40;
const LONGEST_WORDS = 24;

/** Where the report ends: before its glossary or the page's furniture. */
export const bodyEndOf = (language: Language, folded: string, lines: readonly Line[]): number => {
  const { endings, furniture } = language.pack.modes;
  for (const { start, end } of lines) {
    if (start < folded.length * GLOSSARY_FROM || end - start > LONGEST_ENDING) continue;
    const title = folded.slice(start, Math.min(end, start + LONGEST_WORDS));
    const words = start < folded.length * FURNITURE_FROM ? endings : [...endings, ...furniture];
    if (words.some((word) => title.includes(word))) return start;
  }
  return folded.length;
};
