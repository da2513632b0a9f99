import { openedAt } from '../model/part-address.ts';
import type { Selector } from '../model/selector.ts';
import { boundaries, isBoundary } from './word-boundaries.ts';

// https://wicg.github.io/scroll-to-text-fragment/ : #:~:text=[prefix-,]start[,end][,-suffix]

/** Longer quotes, and those over several blocks of the page, are given by their two ends. */
const LONGEST_WHOLE = 80;
/** Characters of an end of a long quote, at least. */
const END_LENGTH = 12;
/** Characters of context, at least; more where the quote and so much of it stand twice. */
const CONTEXT_LENGTH = 6;
/** Where nothing says what else the page holds: each Chinese character makes the address nine longer. */
const BLIND_LENGTH = 16;

/** What encodeURIComponent leaves: `-` has a meaning in the fragment, brackets and stars in Markdown. */
const encoded = (words: string): string =>
  encodeURIComponent(words.toWellFormed()).replace(
    /[-()*!'_~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Blocks and cells of the page; no part of a fragment may reach over a border between two. */
const blocksOf = (text: string): string[] => text.split(/[\n\r\t]+/).filter((block) => block.trim() !== '');

function startOf(block: string): string {
  const end = boundaries(block).find((offset) => offset >= END_LENGTH) ?? block.length;
  return block.slice(0, end);
}

function endOf(block: string): string {
  const start = boundaries(block).findLast((offset) => offset <= block.length - END_LENGTH) ?? 0;
  return block.slice(start);
}

/** The quote whole, or its two ends; where the ends would overlap in one block, whole. */
function quoted(exact: string): string[] {
  const blocks = blocksOf(exact);
  const [first = '', last = ''] = [blocks[0], blocks.at(-1)];
  if (blocks.length > 1) return [startOf(first), endOf(last)];
  const [start, end] = [startOf(first), endOf(first)];
  return first.length <= LONGEST_WHOLE || start.length + end.length >= first.length ? [first] : [start, end];
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** Those of some length, shortest first; where all are short, the longest. */
function longEnough(words: readonly string[]): readonly string[] {
  const enough = words.filter((one) => one.trim().length >= CONTEXT_LENGTH);
  return enough.length > 0 ? enough : words.slice(-1);
}

/**
 * Ends of what stands before the quote in its block, shortest first, each beginning where a word certainly does. The far
 * end of the selector's prefix may lie inside a word, and is used only where there is nothing else.
 */
function prefixes(prefix: string): readonly string[] {
  const before = prefix.slice(prefix.search(/[^\n\r\t]*$/));
  const offsets = boundaries(before).toReversed();
  const certain = before === prefix && offsets.length > 2 ? offsets.slice(0, -1) : offsets;
  return longEnough(certain.map((offset) => before.slice(offset)));
}

function suffixes(suffix: string): readonly string[] {
  const after = suffix.slice(0, suffix.search(/[\n\r\t]|$/));
  const offsets = boundaries(after);
  const certain = after === suffix && offsets.length > 2 ? offsets.slice(0, -1) : offsets;
  return longEnough(certain.map((offset) => after.slice(0, offset)));
}

/** Contexts on both sides, growing together. */
function contexts({ quote }: Selector): Context[] {
  const [lefts, rights] = [prefixes(quote.prefix), suffixes(quote.suffix)];
  return Array.from({ length: Math.max(lefts.length, rights.length, 1) }, (_, index) => ({
    prefix: lefts[Math.min(index, lefts.length - 1)] ?? '',
    suffix: rights[Math.min(index, rights.length - 1)] ?? '',
  }));
}

function isUnique(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

/** Whether the quote begins and ends where words certainly do: only then does a browser find it without context. */
const isBounded = ({ prefix, exact, suffix }: Selector['quote']): boolean =>
  isBoundary(prefix.at(-1) ?? '', exact.at(0) ?? '') && isBoundary(exact.at(-1) ?? '', suffix.at(0) ?? '');

const NO_CONTEXT: Context = { prefix: '', suffix: '' };

/** Whether a context tells the quote from other places of its words, as far as the selector knows of them. */
function tellsApart({ context }: Selector, widest: Context): (one: Context) => boolean {
  if (context === undefined)
    return ({ prefix, suffix }) =>
      prefix.length >= Math.min(BLIND_LENGTH, widest.prefix.length) &&
      suffix.length >= Math.min(BLIND_LENGTH, widest.suffix.length);
  const { count, before, after } = context.rivals;
  return ({ prefix, suffix }) => count === 0 || prefix.length > before || suffix.length > after;
}

/** Where the text is not at hand: the shortest that will do; else all there is. */
function blindContext(selector: Selector): Context {
  if (selector.context?.rivals.count === 0 && isBounded(selector.quote)) return NO_CONTEXT;
  const all = contexts(selector);
  const widest = all.at(-1) ?? NO_CONTEXT;
  return all.find(tellsApart(selector, widest)) ?? widest;
}

/** None where the quote stands alone; else the shortest that tells it from others; else all there is. */
function contextFor(selector: Selector, text: string | null): Context {
  const { quote } = selector;
  if (text === null) return blindContext(selector);
  if (isUnique(text, quote.exact) && isBounded(quote)) return NO_CONTEXT;
  const all = contexts(selector);
  const telling = all.find(({ prefix, suffix }) => isUnique(text, prefix + quote.exact + suffix));
  return telling ?? all.at(-1) ?? NO_CONTEXT;
}

/**
 * The address with a text directive that browsers scroll to and mark.
 *
 * @param address canonical; a route after its `#` is kept
 * @param text the report's text, by which is seen whether the quote needs context; null: what the selector knows of like words
 */
export function deepLink(address: string, selector: Selector, text: string | null): string {
  const { prefix, suffix } = contextFor(selector, text);
  const parts = [
    ...(spaced(prefix) === '' ? [] : [`${encoded(spaced(prefix))}-`]),
    ...quoted(selector.quote.exact).map((part) => encoded(spaced(part))),
    ...(spaced(suffix) === '' ? [] : [`-${encoded(spaced(suffix))}`]),
  ];
  const opened = openedAt(address);
  return `${opened}${opened.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** An address as the target of a Markdown link, without what would end it early. */
export const linkTarget = (address: string): string =>
  address.replace(/[()<>\s\\]/gu, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'));
