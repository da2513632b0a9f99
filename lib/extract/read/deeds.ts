import type { Language } from '../language.ts';

const SHORTEST_NAME = 2;
const SHORTEST_OBJECT = 2;

/** Units that name who or where (村, 县): one character is a whole noun. */
const nounEnds = (at: number, start: number): boolean => at - start >= 1;

/** True where the deed at `at` is part of a noun: 建设|示范县, 高质量发展|集聚区, 农村公路建设|. */
export const inNoun = (language: Language, text: string, end: number, limit: number): boolean =>
  limit - end < SHORTEST_OBJECT ||
  language.deedKeeps.before(text, end) !== null ||
  language.deedNouns.at(text, end, limit) !== null;

/**
 * True where the noun that begins at `start` ends at `at`, because what it gets or does follows (学校|配备直饮水设备).
 * `offered`: the number stands after a word like 为 or 推动, so that a deed is likely.
 */
export const deedAt = (
  language: Language,
  text: string,
  start: number,
  at: number,
  limit: number,
  offered: boolean,
): boolean => {
  const deed = language.deeds.at(text, at, limit);
  if (!deed || (deed.value !== 'always' && !offered)) return false;
  const whole = offered ? nounEnds(at, start) : at - start >= SHORTEST_NAME;
  return whole && (deed.value === 'result' || !inNoun(language, text, deed.end, limit));
};

/** 推动8个项目|提档升级: the end of the noun without what is said of it. */
export const withoutCloser = (language: Language, text: string, start: number, end: number): number => {
  let last = end;
  for (;;) {
    const closer = language.closers.before(text, last, start + SHORTEST_NAME);
    if (!closer) return last;
    last = closer.start;
  }
};
