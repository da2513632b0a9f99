import type { Language } from '../language.ts';
import { sameUnit } from './carry.ts';
import type { Reading } from './phrase.ts';
import { oneName, type Piece } from './pieces.ts';
import { sharedHeadStart } from './sharing.ts';

/** What the value before is of, without the stage that was joined to it. */
const wholeOf = (before: Reading | null): Piece | null => {
  const pieces = before?.names[0]?.pieces ?? [];
  const joined = before?.rule === STAGE || before?.rule === STAGE_OF_BEFORE;
  return pieces.length === 1 || joined ? (pieces[0] ?? null) : null;
};

const STAGE = 'stage-by-verb';
const STAGE_OF_BEFORE = 'stage-of-before';
const MEASURE = 'measure-of-before';
const SHORTEST_STEM = 2;

/** Where a word for a stage that ends a name begins (生猪|存栏); the name's end where none does. */
const stageStart = (language: Language, text: string, name: Piece): number =>
  language.stages.before(text, name.end, name.start + 1)?.start ?? name.end;

/** 安居房开工3000套、竣工|2800套: a stage alone is of what the value before is of. */
export const stageOfBefore = (language: Language, text: string, reading: Reading, before: Reading | null): void => {
  const name = reading.names[0]?.pieces[0];
  const whole = wholeOf(before);
  if (!name || !whole || !before || !sameUnit(reading, before)) return;
  if (reading.rule !== 'noun-before-verb' || language.stages.at(text, name.start, name.end)?.end !== name.end) return;
  const end = stageStart(language, text, whole);
  if (end - whole.start < 2) return;
  reading.names = [{ pieces: [{ start: whole.start, end }, name] }, oneName(name)];
  reading.rule = STAGE_OF_BEFORE;
};

/** 重点项目90个,其中续建|30个、新开工|40个: what is taken over from before is parted by the verb. */
export const stageOfVerb = (language: Language, text: string, reading: Reading): void => {
  const { spare } = reading.lead;
  const whole = reading.names[0]?.pieces[0];
  if (!spare || !whole || reading.names[0]?.pieces.length !== 1) return;
  const taken = reading.rule === 'name-before' || reading.rule === 'topic-before';
  if (!taken || !language.pack.names.stageVerbs.includes(text.slice(spare.start, spare.end))) return;
  reading.names = [{ pieces: [whole, spare] }, ...reading.names];
  reading.rule = STAGE;
};

/** The words of the name before that a bare measure is of (原煤|产量); null where they are none. */
const stemOf = (language: Language, text: string, before: Reading, whole: Piece): Piece | null => {
  if (before.token.kind === 'quantity' && before.token.unitKind === 'count') return whole;
  const head = sharedHeadStart(language, text, whole);
  return head < whole.end && head - whole.start >= SHORTEST_STEM ? { start: whole.start, end: head } : null;
};

/** 预算收入52亿元、|支出85亿元: both are sides of one account. */
const balances = (language: Language, text: string, name: Piece, whole: Piece): boolean => {
  const { accounts, listMarks } = language.pack.names;
  return (
    accounts.includes(text.slice(name.start, name.end)) &&
    accounts.some((word) => text.endsWith(word, whole.end)) &&
    listMarks.includes(text.charAt(name.start - 1))
  );
};

/** 原煤产量5000万吨,产值|200亿元: a bare measure right after a value is of the same thing. */
export const measureOfBefore = (language: Language, text: string, reading: Reading, before: Reading | null): void => {
  const name = reading.names[0]?.pieces[0];
  const whole = wholeOf(before);
  if (!name || !whole || !before || reading.rule !== 'noun-before-verb' || name.start - before.token.end > 1) return;
  const bare = language.pack.names.measures.includes(text.slice(name.start, name.end));
  if (!bare && !balances(language, text, name, whole)) return;
  const stem = stemOf(language, text, before, whole);
  if (!stem) return;
  reading.names = [{ pieces: [stem, name] }, oneName(name)];
  reading.rule = MEASURE;
};
