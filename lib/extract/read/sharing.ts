import type { Language } from '../language.ts';
import { type FoundName, type Piece, trimmed } from './pieces.ts';

const LONGEST_LIST = 12;

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
  return byAll.length === count ? byAll : null;
};

/** Where the head that all items share begins in the last one; its end where they share none. */
const headStart = (language: Language, text: string, items: readonly Piece[]): number => {
  const last = items.at(-1);
  if (!last) return 0;
  const first = items[0] ?? last;
  // Items that end alike are whole (污水处理率和垃圾处理率).
  if (first === last || text.charAt(first.end - 1) === text.charAt(last.end - 1)) return last.end;
  let start = last.end;
  const modifier = first.end - first.start;
  for (const head of language.pack.names.sharedHeads) {
    const at = last.end - head.length;
    if (at > last.start && at < start && text.startsWith(head, at)) start = at;
  }
  // 生猪、家禽年出栏量: no known head; what is left of the last item after a modifier as long as the first.
  const rest = last.start + modifier;
  return start === last.end && rest < last.end - 1 ? rest : start;
};

/** One name for each item; an item that is only a modifier takes the head of the last one (城镇|居民人均可支配收入). */
export const namesOfItems = (language: Language, text: string, items: readonly Piece[]): FoundName[] => {
  const last = items.at(-1);
  if (!last) return [];
  const head = headStart(language, text, items);
  return items.map((item) => {
    if (item === last || head >= last.end || head <= last.start) return { pieces: [item] };
    return { pieces: [item, { start: head, end: last.end }] };
  });
};
