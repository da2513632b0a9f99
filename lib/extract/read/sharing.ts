import type { Language } from '../language.ts';
import { type FoundName, oneName, type Piece, trimmed } from './pieces.ts';

const LONGEST_LIST = 12;
const SHORT_ITEM = 3;

const itemsBetween = (text: string, list: Piece, marks: readonly string[]): Piece[] => {
  const items: Piece[] = [];
  let start = list.start;
  for (let at = list.start; at < list.end; ) {
    const mark = marks.find((sign) => at > start && at + sign.length < list.end && text.startsWith(sign, at));
    if (!mark || items.length >= LONGEST_LIST) {
      at += 1;
      continue;
    }
    items.push({ start, end: at });
    at += mark.length;
    start = at;
  }
  items.push({ start, end: list.end });
  return items.map((item) => trimmed(text, item) ?? item);
};

/** The items of "城镇、农村常住居民人均可支配收入": parted by list marks, or, where `count` asks for it, by 和 too. */
export const itemsOf = (language: Language, text: string, list: Piece, count: number): Piece[] | null => {
  const { listMarks, conjunctions } = language.pack.names;
  const marks = [...listMarks];
  const byMarks = itemsBetween(text, list, marks);
  if (byMarks.length === count) return byMarks;
  const byAll = itemsBetween(text, list, [...marks, ...conjunctions.filter((word) => word !== ',')]);
  return byAll.length === count ? byAll : digitItems(language, text, list, count);
};

/** Where the longest known head at the end of a name begins (粮食|播种面积); its end where it has none. */
export const sharedHeadStart = (language: Language, text: string, name: Piece): number => {
  let start = name.end;
  for (const head of language.pack.names.sharedHeads) {
    const at = name.end - head.length;
    if (at > name.start && at < start && text.startsWith(head, at)) start = at;
  }
  return start;
};

/** True where the words need no head of another item: they end in a known one (能耗, 增加值), or as the last does. */
const isWhole = (language: Language, text: string, item: Piece, last: Piece): boolean =>
  text.charAt(item.end - 1) === text.charAt(last.end - 1) || sharedHeadStart(language, text, item) < item.end;

/** Where the head that the items share begins in the last one. */
const headStart = (language: Language, text: string, first: Piece, last: Piece): number => {
  const start = sharedHeadStart(language, text, last);
  // 生猪、家禽年出栏量: no known head; what is left of the last item after a modifier as long as the first.
  const rest = last.start + first.end - first.start;
  return start === last.end && rest < last.end - 1 ? rest : start;
};

/** 单位GDP能耗、水耗: a later item that is the first one's last word in another form takes the words before it. */
const withPrefix = (text: string, first: Piece, item: Piece): Piece[] => {
  const length = item.end - item.start;
  const short = length <= SHORT_ITEM && first.end - first.start >= length + 2;
  const alike = text.charAt(first.end - 1) === text.charAt(item.end - 1);
  return item !== first && short && alike ? [{ start: first.start, end: first.end - length }, item] : [item];
};

const isDigit = (language: Language, text: string, at: number): boolean =>
  text.charAt(at) in language.pack.numerals.digits;

/** 第一、二、三产业增加值, 一、二、三产增加值: the first item may hold the ordinal mark, the last holds the head. */
const ordinalNames = (language: Language, text: string, items: readonly Piece[]): FoundName[] | null => {
  const [first, ...more] = items;
  const last = items.at(-1);
  const { ordinal } = language.pack.names;
  if (!first || !last || more.length === 0) return null;
  const digitOf = ({ start }: Piece): number => start + (text.startsWith(ordinal, start) ? ordinal.length : 0);
  const head = { start: digitOf(last) + 1, end: last.end };
  const bare = items.slice(0, -1).every((item) => item.end - digitOf(item) === 1);
  if (!bare || head.end - head.start < 2 || !items.every((item) => isDigit(language, text, digitOf(item)))) return null;
  const mark = { start: first.start, end: digitOf(first) };
  return items.map((item) => {
    const own = digitOf(item) > item.start || mark.end === mark.start ? [item] : [mark, item];
    return { pieces: item === last ? own : [...own, head] };
  });
};

/** 一二三产增加值: digits that stand side by side are as many items. */
const digitItems = (language: Language, text: string, list: Piece, count: number): Piece[] | null => {
  for (let i = 0; i < count; i += 1) if (!isDigit(language, text, list.start + i)) return null;
  if (isDigit(language, text, list.start + count) || list.end - list.start < count + 2) return null;
  return Array.from({ length: count }, (_, i) => ({
    start: list.start + i,
    end: i === count - 1 ? list.end : list.start + i + 1,
  }));
};

/** 城镇居民、农村居民人均收入: the head must not repeat the item's last word (居民|居民人均收入). */
const withoutOverlap = (text: string, item: Piece, head: Piece): Piece => {
  const most = Math.min(item.end - item.start, head.end - head.start - 1);
  for (let length = most; length > 0; length -= 1)
    if (text.startsWith(text.slice(head.start, head.start + length), item.end - length))
      return { start: head.start + length, end: head.end };
  return head;
};

/** 城乡居民人均可支配收入分别…: a word for two things at once gives each its character, and both what follows. */
export const namesOfPair = (language: Language, text: string, name: Piece): FoundName[] | null => {
  for (const pair of language.pack.names.pairs) {
    const at = text.slice(name.start, name.end).indexOf(pair);
    const start = name.start + at;
    const head = { start: start + pair.length, end: name.end };
    if (at < 0 || head.end - head.start < 2) continue;
    const first = { start: name.start, end: start + 1 };
    return [{ pieces: [first, head] }, oneName({ start: start + 1, end: name.end })];
  }
  return null;
};

/** One name for each item; an item that is only a modifier takes the head of the last one (城镇|居民人均可支配收入). */
export const namesOfItems = (language: Language, text: string, items: readonly Piece[]): FoundName[] => {
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return [];
  const ordinals = ordinalNames(language, text, items);
  if (ordinals) return ordinals;
  const head = headStart(language, text, first, last);
  return items.map((item) => {
    const alone = item === last || head >= last.end || head <= last.start || isWhole(language, text, item, last);
    return {
      pieces: alone
        ? withPrefix(text, first, item)
        : [item, withoutOverlap(text, item, { start: head, end: last.end })],
    };
  });
};
