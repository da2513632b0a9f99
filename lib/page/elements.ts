import type { PageNode } from './page.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that a browser shows as blocks, by the HTML standard's style sheet (§15.3). */
const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option ' +
    'p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements whose characters are no text of the page, or are shown in a box of their own. */
const UNREAD = set(
  'applet area audio base button canvas datalist embed frame head iframe input link map math meta meter noembed noframes ' +
    'noscript object param progress rp rt script select style svg template textarea title track video',
);

/** Parts of a page that its author marks as not the article. */
const FURNITURE = set('aside footer header nav');

export const ELEMENT = 1;
export const TEXT = 3;

/** The tag in lower case: HTML documents of the DOM give upper case, parse5 and XHTML lower. */
export const tagOf = (element: PageNode): string => element.nodeName.toLowerCase();

export const isUnread = (tag: string): boolean => UNREAD.has(tag);
export const isFurnitureTag = (tag: string): boolean => FURNITURE.has(tag);
export const isCell = (tag: string): boolean => tag === 'td' || tag === 'th';

const DISPLAY = /(?:^|;)\s*display\s*:\s*([\w-]+)/i;
const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;
const PREFORMATTED = /(?:^|;)\s*white-space\s*:\s*(?:pre|pre-wrap|pre-line|break-spaces)\b/i;

/** The inline style where an element has one, else ''. */
export const styleOf = (element: PageNode): string => element.getAttribute?.('style') ?? '';

/** Whether the element begins and ends lines; an inline style overrules the tag. */
export function isBlock(tag: string, style: string): boolean {
  const display = style === '' ? undefined : DISPLAY.exec(style)?.[1]?.toLowerCase();
  if (display === undefined || display === 'none') return BLOCKS.has(tag);
  return !/^(?:inline|contents|ruby|table-cell)/.test(display);
}

/** Whether line breaks of the source are shown as such. */
export const isPreformatted = (tag: string, style: string): boolean =>
  tag === 'pre' || tag === 'listing' || tag === 'xmp' || (style !== '' && PREFORMATTED.test(style));

/** Whether the markup itself keeps the element from every reader's eye. */
export const isHidden = (element: PageNode, style: string): boolean =>
  (style !== '' && INVISIBLE.test(style)) || (element.getAttribute?.('hidden') ?? null) !== null;

/** Said to be no content for those who listen; whole bodies are marked so while a dialog is open. */
export const isAriaHidden = (element: PageNode): boolean => element.getAttribute?.('aria-hidden') === 'true';
