import { type Address, resolveLink } from './addresses.ts';
import { isBack, isOnward, isSpoken, isStep, numberIn, saidIn } from './lead-words.ts';
import type { Lead, Pager } from './page.ts';
import { isSame } from './paging.ts';

/** A pager that a script turns: no address tells of its pages. */
export interface Turned {
  readonly most: number;
  readonly open: number;
}

/** Leads of one pager stand so close together, and it so close to the body: comments have pagers of their own. */
const CLOSE = 30;
const NEAR = 80;
const MOST_PARTS = 99;

/** Whether the lead stands at the body, or in it. */
export const isNear = ({ at }: Lead, { body }: Pager): boolean => at >= body.from - NEAR && at <= body.to + NEAR;

const leadsNowhere =
  (own: Address) =>
  ({ href, deed }: Lead): boolean => {
    // A place on the page itself, as footnotes have.
    if (/^\s*#./.test(href)) return deed !== '';
    const to = resolveLink(href, own);
    return to === null || isSame(to, own);
  };

/** Leads that stand together. */
function groupsOf(leads: readonly Lead[]): Lead[][] {
  const groups: Lead[][] = [];
  for (const lead of leads) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && lead.at - last.at <= CLOSE) group.push(lead);
    else groups.push([lead]);
  }
  return groups;
}

/** A script that turns pages, by its name: goPage(2), turnPage('2'), pageTo(2). Text sizes and slides are set by others. */
const TURNS = /page|fenye|fanye|(?:^|[^a-z])pn?\s*\(/i;

/** What stands around the leads and is none. */
const saidAround = (group: readonly Lead[]): ReturnType<typeof saidIn> =>
  saidIn(group.map(({ before, behind }) => `${before} ${behind}`).join(' '));

/** Numbers alone are those of slides, tabs and text sizes as well. */
const isPager = (group: readonly Lead[], said: ReturnType<typeof saidIn>): boolean =>
  group.some(({ open }) => !open) &&
  (said.most !== null ||
    group.some(({ words }) => isStep(words) || isSpoken(words)) ||
    group.filter(({ open }) => !open).every(({ deed }) => TURNS.test(deed)));

/** From 1 on, where one is missing it is the open one, which is mostly no link. */
function openAmong(group: readonly Lead[], numbers: readonly number[], most: number): number | null {
  const marked = group.find(({ words, open }) => open && numberIn(words) !== null);
  if (marked) return numberIn(marked.words);
  const missing = Array.from({ length: most }, (_, index) => index + 1).filter((each) => !numbers.includes(each));
  if (missing.length === 1) return missing[0] ?? null;
  if (numbers.length > 0 && !numbers.includes(1)) return 1;
  if (numbers.length === 0 || missing.length > 0) return null;
  const steps = group.filter(({ words }) => isStep(words));
  if (steps.length > 0 && steps.every(({ words }) => isOnward(words))) return 1;
  return steps.length > 0 && steps.every(({ words }) => isBack(words)) ? most : null;
}

function turnedBy(group: readonly Lead[]): Turned | null {
  const said = saidAround(group);
  if (!isPager(group, said)) return null;
  const numbers = group.flatMap(({ words }) => numberIn(words) ?? []);
  if (numbers.some((number) => number < 1)) return null;
  const listed = Math.max(0, ...numbers);
  const most = said.most ?? (isLast(group, numbers, listed) ? listed + 1 : listed);
  const open = openAmong(group, numbers, most) ?? said.open;
  return open !== null && most > 1 && most <= MOST_PARTS && open <= most && listed <= most ? { most, open } : null;
}

/** All before it are links, there is a step back and none onwards: the last one is open. */
const isLast = (group: readonly Lead[], numbers: readonly number[], listed: number): boolean =>
  listed > 0 &&
  numbers.length === listed &&
  !group.some(({ words, open }) => isOnward(words) || (open && numberIn(words) !== null)) &&
  numbers.every((number, index) => number === index + 1);

/**
 * Which page of how many is open, by a pager at the body whose links lead nowhere by themselves: `javascript:goPage(2)`,
 * `onclick`, a choice. Null where there is none, or where nothing tells which page is open.
 */
export function turnedAt(pager: Pager, own: Address): Turned | null {
  const leads = pager.leads.filter(leadsNowhere(own)).filter((lead) => isNear(lead, pager));
  const counted = leads.filter(({ words }) => numberIn(words) !== null || isStep(words));
  for (const group of groupsOf(counted)) {
    const turned = turnedBy(group);
    if (turned) return turned;
  }
  return null;
}
