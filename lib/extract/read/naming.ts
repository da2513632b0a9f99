import type { Language } from '../language.ts';
import type { QuantityToken } from '../scan/tokens.ts';
import { isSubject, type Reading } from './phrase.ts';
import { type FoundName, type Naming, oneName, type Piece } from './pieces.ts';
import { standardNaming } from './standards.ts';

const RATIOS = new Set(['percent', 'point', 'factor']);

const isPointer = (language: Language, text: string, piece: Piece): boolean =>
  language.pack.names.pointers.includes(text.slice(piece.start, piece.end));

/** 举措, 举措落地见效; but not 项目管理系统建设. */
const LONGEST_GENERIC = 6;

const isGeneric = (language: Language, text: string, piece: Piece): boolean =>
  piece.end - piece.start <= LONGEST_GENERIC &&
  language.pack.names.genericHeads.some((head) => text.startsWith(head, piece.start));

/** 其中10亿元以上|30个: a condition alone is of what was named before. */
const isBareCondition = (language: Language, text: string, { start, end }: Piece): boolean =>
  /^\d/.test(text.charAt(start)) && language.limits.before(text, end, start) !== null;

const usableName = (language: Language, text: string, reading: Reading): Piece | null =>
  reading.lead.name &&
  !isPointer(language, text, reading.lead.name) &&
  !isBareCondition(language, text, reading.lead.name)
    ? reading.lead.name
    : null;

/** A noun that merely begins like a predicate (为民办实事) is none. */
const startsPredicate = (language: Language, text: string, trail: Piece): boolean =>
  language.predicates.at(text, trail.start, trail.end) !== null &&
  language.leads.at(text, trail.start, trail.end)?.value !== 'keep';

/** True where the unit binds to the noun after it rather than to the words before. */
const bindsForward = (
  language: Language,
  text: string,
  reading: Reading & { token: QuantityToken },
  trail: Piece,
): boolean => {
  const { token, lead } = reading;
  if (startsPredicate(language, text, trail)) return false;
  if (lead.verb || lead.etcetera) return true;
  if (text.startsWith(language.pack.names.attributive, token.end)) return true;
  return token.unitKind === 'count' || token.unitKind === 'measure' || token.unitKind === 'capacity';
};

/** 法治化营商环境|100项|提升举措: a generic noun is named by the words before it too. */
const joined = (language: Language, text: string, before: Piece | null, trail: Piece): Naming => {
  if (before && isGeneric(language, text, trail) && !/\d/.test(text.slice(before.start, before.end))) {
    return { names: [{ pieces: [before, trail] }, oneName(trail)], rule: 'noun-around-unit' };
  }
  const head = headOf(language, text, trail) ?? firstOfMany(language, text, trail);
  const names = head ? [oneName(head), oneName(trail)] : [oneName(trail)];
  return { names, rule: 'noun-after-unit' };
};

const MANY_MARKS = 2;
const LONG_LIST = 20;

/** 五所|普通中小学新建扩建、职业高中扩建、…: of a long list, the number counts the first. */
const firstOfMany = (language: Language, text: string, trail: Piece): Piece | null => {
  if (trail.end - trail.start < LONG_LIST) return null;
  const { listMarks } = language.pack.names;
  const marks = [...text.slice(trail.start, trail.end)].flatMap((sign, at) => (listMarks.includes(sign) ? [at] : []));
  const first = marks[0];
  return marks.length >= MANY_MARKS && first ? { start: trail.start, end: trail.start + first } : null;
};

/** A modifier this long describes the noun after its 的; the noun alone names it. */
const LONG_MODIFIER = 8;

/** 吸引力强、带动面广的|消费场景. */
const headOf = (language: Language, text: string, trail: Piece): Piece | null => {
  const { attributive, listMarks } = language.pack.names;
  const modifier = text.slice(trail.start, trail.end);
  const at = modifier.lastIndexOf(attributive);
  if (at < 0) return null;
  const long =
    at >= LONG_MODIFIER || [...modifier.slice(0, at)].some((sign) => listMarks.includes(sign) || /\d/.test(sign));
  const start = trail.start + at + attributive.length;
  return long && trail.end - start >= 2 ? { start, end: trail.end } : null;
};

/** A share (占…比重) is named with the thing it is a share of. */
const share = (language: Language, text: string, name: Piece, previous: FoundName | null): Naming | null => {
  const partial = language.pack.names.shares.some((word) => text.startsWith(word, name.start));
  if (!partial || !previous) return null;
  return { names: [{ pieces: [...previous.pieces, name] }, oneName(name)], rule: 'share-of-previous' };
};

/** 安排2亿元|支持|乡村振兴: without a name of its own, money is for what the verb after it says. */
const purpose = (language: Language, text: string, trail: Piece): Naming | null => {
  const verb = language.predicates.at(text, trail.start, trail.end);
  const start = verb?.end ?? trail.end;
  return trail.end - start >= 2 ? { names: [oneName({ start, end: trail.end })], rule: 'purpose' } : null;
};

const LONGEST_PLACE = 4;

/** 解决农村|10万人|安全饮水问题: of whom stands before the number, what is done for them after it. */
const aroundPeople = (
  language: Language,
  text: string,
  { token, lead, trail }: Reading & { token: QuantityToken },
  name: Piece | null,
): Naming | null => {
  if (token.unitKind !== 'person' || !lead.opensWithVerb || !name || !trail) return null;
  const attributive = text.startsWith(language.pack.names.attributive, token.end);
  if (attributive || name.end - name.start > LONGEST_PLACE || startsPredicate(language, text, trail)) return null;
  return { names: [{ pieces: [name, trail] }, oneName(trail)], rule: 'noun-around-unit' };
};

type Measured = Reading & { token: QuantityToken };

/** Named by the noun after the unit. */
const forwardNaming = (language: Language, text: string, reading: Measured, name: Piece | null): Naming | null => {
  const { trail, trailWhole, lead, token } = reading;
  if (!trail || RATIOS.has(token.unitKind)) return null;
  if (name && !bindsForward(language, text, reading, trail)) return null;
  if (!name && startsPredicate(language, text, trail)) return purpose(language, text, trail);
  const naming = joined(language, text, name && !lead.verb ? name : null, trail);
  return trailWhole && trailWhole.end > trail.end
    ? { ...naming, names: [...naming.names, oneName(trailWhole)] }
    : naming;
};

/** 70%的|农村户厕, 80%以上|乡镇…: a share of the noun after it. */
const shareOfNoun = (language: Language, text: string, reading: Measured): Naming | null => {
  const { trail, token } = reading;
  const after = text.charAt(token.end) === ' ' ? token.end + 1 : token.end;
  const owns = text.startsWith(language.pack.names.attributive, after) || isSubject(reading);
  if (!trail || !owns || startsPredicate(language, text, trail)) return null;
  return { names: [oneName(trail)], rule: 'share-of-noun' };
};

const quantityNaming = (
  language: Language,
  text: string,
  reading: Measured,
  previous: FoundName | null,
): Naming | null => {
  const name = usableName(language, text, reading);
  const standard = standardNaming(language, text, reading);
  if (standard) return standard;
  const around = aroundPeople(language, text, reading, name) ?? forwardNaming(language, text, reading, name);
  if (around) return around;
  if (name) return share(language, text, name, previous) ?? { names: [oneName(name)], rule: 'noun-before-verb' };
  return shareOfNoun(language, text, reading);
};

/** The rule of the yardsticks of coverage. */
const WHOLE = 'whole';
const LONGEST_REACHED = 6;
const LEAST_REACHING = 3;

/** 家庭医生签约服务|实现|社区|全覆盖: named by what reaches, not by whom it reaches. */
const reaching = ({ pack }: Language, text: string, { start, end }: Piece): Piece | null => {
  const words = text.slice(start, end);
  for (const verb of pack.names.reaches) {
    const at = words.lastIndexOf(verb);
    const reached = words.slice(at + verb.length);
    if (at < LEAST_REACHING || reached.length > LONGEST_REACHED) continue;
    if (pack.names.reached.some((whom) => reached.endsWith(whom))) return { start, end: start + at };
  }
  return null;
};

/** The name in the reading's own clause, or null. `previous` is the name read last in this sentence. */
export const ownNaming = (
  language: Language,
  text: string,
  reading: Reading,
  previous: FoundName | null,
): Naming | null => {
  const { token } = reading;
  if (token.kind === 'quantity') return quantityNaming(language, text, { ...reading, token }, previous);
  const name = usableName(language, text, reading);
  const reaches = name && token.kind === 'yardstick' && token.rule === WHOLE ? reaching(language, text, name) : null;
  if (reaches) return { names: [oneName(reaches)], rule: 'yardstick-reaching' };
  if (name) return { names: [oneName(name)], rule: 'yardstick' };
  return token.nameless ? { names: [oneName({ start: token.start, end: token.end })], rule: 'yardstick-whole' } : null;
};

/** 投资6.6亿元,实施…: money is spent on what the next clause says. */
export const isSpending = (language: Language, text: string, reading: Reading): boolean => {
  const { token, lead, clause, trail } = reading;
  if (trail) return false;
  if (token.kind !== 'quantity' || token.unitKind !== 'money' || clause.values[0] !== token) return false;
  const words = lead.name ?? lead.spare;
  // 完成投资60亿元 is a sum of its own; 投资60亿元,建设… is spent on what follows.
  if (words && language.tails.before(text, words.start, clause.start)?.value === 'level') return false;
  return words !== null && language.pack.names.spending.includes(text.slice(words.start, words.end));
};
