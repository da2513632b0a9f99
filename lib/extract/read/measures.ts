import type { Language } from '../language.ts';
import type { QuantityToken } from '../scan/tokens.ts';
import type { WordTable } from '../word-table.ts';
import type { Lead } from './lead.ts';
import { opensHeading } from './list-mark.ts';
import type { Reading } from './phrase.ts';
import type { Piece } from './pieces.ts';

type QuantityReading = Reading & { token: QuantityToken };

/** A judge says why a number measures nothing here, or null. */
type Judge = (reading: QuantityReading, language: Language, text: string, before: Reading | null) => string | null;

const BINDING = new Set(['count', 'person']);
const SHARES = new Set(['percent', 'point', 'factor']);

const hasWord = <T>(table: WordTable<T>, text: string, { start, end }: Piece): boolean => {
  for (let at = start; at < end; at += 1) if (table.at(text, at, end)) return true;
  return false;
};

/** 65岁以上|老人, 年收入2000万元以上的|企业: whatever is measured, the words say which, not how many. */
const tellsWhich = ({ token, lead }: QuantityReading, attributive: boolean): boolean => {
  if (token.unitKind === 'age') return true;
  if (token.end === token.unitEnd && !(lead.comparator !== null && attributive)) return false;
  // 20户以下|自然村
  if (BINDING.has(token.unitKind) && token.comparator === 'le') return true;
  return token.unitKind === 'capacity' || (lead.level && lead.name !== null && attributive);
};

/** 10亿元以上|项目; but 10亿元以上|资金 is a sum, unless the next number has the noun for its own (500万元以上|投资完成…). */
const moneyTellsWhich = (
  { token, lead, trail, clause }: QuantityReading,
  language: Language,
  text: string,
): boolean => {
  if (token.unitKind !== 'money' || !trail) return false;
  if (!lead.name && !lead.verb && clause.values.some(({ start }) => start > token.start)) return true;
  return !language.predicates.at(text, trail.start, trail.end) && !hasWord(language.moneyNouns, text, trail);
};

/** 65岁以上|老人, 10亿元以上|项目: a condition in a name. */
const condition: Judge = (reading, language, text) => {
  const { token, trail, lead, abuts } = reading;
  const attributive = text.startsWith(language.pack.names.attributive, token.end);
  const bounded = token.end > token.unitEnd || (lead.comparator !== null && attributive);
  if (bounded && abuts && !BINDING.has(token.unitKind)) return 'condition';
  if (!trail) return null;
  if (tellsWhich(reading, attributive)) return 'condition';
  return bounded && moneyTellsWhich(reading, language, text) ? 'condition' : null;
};

/** 总投资103亿元的…工程, 日处理鲜奶500吨生产加工项目: the figure describes a named project. */
const description: Judge = ({ token, lead, trail, listed }, language, text) => {
  if (!lead.name || listed || SHARES.has(token.unitKind)) return null;
  const { name } = lead;
  if (trail && hasWord(language.capacities, text, name)) return 'description';
  const ends = language.descriptors.before(text, name.end, name.start);
  if (!ends) return null;
  // 流域面积200平方公里以上有防洪任务的…
  if (trail && token.end > token.unitEnd) return 'description';
  const whole = ends.start === name.start;
  const attributive = text.startsWith(language.pack.names.attributive, token.end);
  const inBrackets = text.charAt(name.start - 1) === '(' && whole;
  return inBrackets || attributive || (trail !== null && whole) ? 'description' : null;
};

/** 220千伏|变电站, 30万吨|乙烯项目, 500吨/日|处理设施: what a thing is built for. */
const rating: Judge = ({ token, trail }, language, text) => {
  if (!trail) return null;
  if (token.unitKind === 'rating') return 'rating';
  if (token.unitKind !== 'money' && token.unit.includes('/')) return 'rating';
  if (!language.pack.noise.projectUnits.includes(token.unit)) return null;
  return hasWord(language.projectNouns, text, trail) && !hasWord(language.moneyNouns, text, trail) ? 'rating' : null;
};

/** 用3年时间, 24小时开放: a span of time, unless time is what is measured. */
const duration: Judge = ({ token, lead, trail }, language, text) => {
  if (token.unitKind !== 'time') return null;
  const name = lead.name;
  const named = name !== null && language.timeNames.before(text, name.end, name.start) !== null;
  const said = lead.level || lead.change !== null || lead.comparator !== null;
  // 平均受教育年限12年: at the end of a phrase the name alone says it.
  return (said && (named || lead.cap)) || (named && trail === null) ? null : 'duration';
};

/** 完成1%人口抽样调查: a share that is part of a name. */
const nameShare: Judge = ({ token, lead, trail }, language, text) => {
  if (token.unitKind !== 'percent' || token.end > token.unitEnd || lead.name || !lead.verb || !trail) return null;
  return text.startsWith(language.pack.names.attributive, token.end) ? null : 'name-share';
};

/** 千亩, 百万: a multiplier alone. */
const isBareScale = (token: QuantityToken, text: string, language: Language): boolean => {
  const { smallScales, largeScales } = language.pack.numerals;
  const first = text.charAt(token.start);
  return first in smallScales ? token.amount >= 100 : first in largeScales;
};

/** 建设四条大街, or 打造A、B两条景观带: works counted in words. */
const isCounting = (language: Language, text: string, lead: Lead): boolean =>
  lead.spare !== null && language.pack.noise.countingVerbs.includes(text.slice(lead.spare.start, lead.spare.end));

const countsWorks = ({ token, lead }: QuantityReading, language: Language, text: string): boolean => {
  const solid = language.pack.noise.solidUnits.includes(token.unit);
  if (token.amount === 1 && !solid) return false;
  if (lead.name !== null) return solid && (lead.verb || lead.opensWithVerb);
  return lead.verb && (solid || isCounting(language, text, lead));
};

const measuresInWords = ({ token, lead, trail }: QuantityReading): boolean => {
  if (lead.level || lead.change || lead.comparator || token.change || token.comparator) return true;
  return token.amount >= 10 && !trail && lead.opensWithVerb && lead.name !== null;
};

const worksInWords = (reading: QuantityReading, language: Language, text: string, before: Reading | null): boolean => {
  const { token, lead, trail } = reading;
  if (lead.from || (isBareScale(token, text, language) && !lead.comparator)) return false;
  // 新建公厕二十座, 企业超百家: the name stands before, and nothing after.
  const figurative = language.pack.noise.figurativeUnits.includes(token.unit);
  if (!trail && lead.name !== null) {
    const said = lead.opensWithVerb || lead.comparator !== null;
    return said && token.amount >= (figurative ? 20 : 2);
  }
  if (!trail || figurative) return false;
  const listed = before?.token.kind === 'quantity' && before.token.inWords && !lead.name;
  return listed || countsWorks(reading, language, text);
};

/** A number in words is mostly a figure of speech: it counts where work is counted with it. */
const figureOfSpeech: Judge = (reading, language, text, before) => {
  if (!reading.token.inWords) return null;
  const counts = BINDING.has(reading.token.unitKind)
    ? worksInWords(reading, language, text, before)
    : measuresInWords(reading);
  return counts ? null : 'figure-of-speech';
};

/** An unknown measure word is believed after a verb of work, or at the end of a phrase. */
const guess: Judge = ({ token, lead, trail }, language, text) => {
  if (!token.guessed) return null;
  const verb = isCounting(language, text, lead);
  // We will build 100|parks, but: the report has 3|parts.
  if (language.pack.numerals.countsBare)
    return trail && (lead.verb || lead.comparator !== null) ? null : 'unknown-unit';
  // 惠及3000万群众: people counted without a measure word.
  if (token.unit === '' && trail) {
    const said = text.slice(trail.start, trail.end).includes(language.pack.names.attributive);
    return said ? 'unknown-unit' : null;
  }
  const placed = trail ? verb && token.amount < 1000 : lead.name !== null || lead.verb || lead.level;
  return placed ? null : 'unknown-unit';
};

const SCALED = 10_000;

/** A number without a unit is a value only of what needs none (系数, 指数, 人数), or in a list with one that has it. */
const unitless: Judge = ({ token, lead }, language, text) => {
  if (token.unitKind !== 'none') return null;
  const { name } = lead;
  const named = name !== null && language.unitless.before(text, name.end, name.start) !== null;
  const said = lead.level || lead.change !== null || lead.comparator !== null || token.comparator !== null;
  // 新增人口20万: people counted without a measure word.
  const counted = token.amount >= SCALED;
  return named && (said || counted) ? null : 'no-unit';
};

/** 10类|50件民生实事: how many kinds the next number's works are of. */
const grouping: Judge = ({ token, abuts }, language) =>
  abuts && language.pack.noise.groupingUnits.includes(token.unit) ? 'grouping' : null;

const HEEDED_REACH = 40;

/** 落实惠企20条|政策: the number is part of a document's name. */
const provision: Judge = ({ token, lead, trail, clause }, language, text) => {
  if (token.unitKind !== 'count' || lead.verb || !trail) return null;
  if (!language.provisions.at(text, trail.start, trail.end)) return null;
  const before = { start: Math.max(clause.start, token.start - HEEDED_REACH), end: token.start };
  return hasWord(language.heeding, text, before) ? 'provision' : null;
};

/** 一、促进就业(3项): a heading counts what it holds. */
const tally: Judge = ({ token, clause }, _, text) =>
  token.unitKind === 'count' &&
  text.charAt(token.start - 1) === '(' &&
  /^\)\s*(?:\n|$)/.test(text.slice(token.end, token.end + 4)) &&
  opensHeading(text, clause.start)
    ? 'tally'
    : null;

const JUDGES: readonly Judge[] = [
  tally,
  grouping,
  provision,
  unitless,
  rating,
  condition,
  description,
  duration,
  nameShare,
  figureOfSpeech,
  guess,
];

/** Why the number measures nothing of the report, or null where it does. `before` is the last value that measured. */
export const noMeasure = (
  reading: Reading,
  language: Language,
  text: string,
  before: Reading | null,
): string | null => {
  const { token } = reading;
  if (token.kind !== 'quantity') return null;
  for (const judge of JUDGES) {
    const reason = judge({ ...reading, token }, language, text, before);
    if (reason) return reason;
  }
  return null;
};
