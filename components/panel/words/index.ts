import { type Locale, type Words as OwnWords, words as own, useLocale } from '../../shared/own-words/index.ts';
import { adding as addingEn } from './adding.en.ts';
import { adding as addingZh } from './adding.zh.ts';
import { deciding as decidingEn } from './deciding.en.ts';
import { deciding as decidingZh } from './deciding.zh.ts';
import { parts as partsEn } from './parts.en.ts';
import { parts as partsZh } from './parts.zh.ts';
import { verdict as verdictEn } from './verdict.en.ts';
import { verdict as verdictZh } from './verdict.zh.ts';

export { type Locale, useLocale, useSentence } from '../../shared/own-words/index.ts';

const zh = { adding: addingZh, deciding: decidingZh, parts: partsZh, verdict: verdictZh };
const en: typeof zh = { adding: addingEn, deciding: decidingEn, parts: partsEn, verdict: verdictEn };

/** All that the panel says, with what it shares with other pages of the extension. */
export type Words = OwnWords & typeof zh;

const dictionaries: Record<Locale, Words> = { zh: { ...own('zh'), ...zh }, en: { ...own('en'), ...en } };

export const words = (locale: Locale): Words => dictionaries[locale];
export const useWords = (): Words => words(useLocale());
