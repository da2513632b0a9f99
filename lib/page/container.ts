import { tagOf } from './elements.ts';
import type { PageNode } from './page.ts';
import type { Candidate, Part, Survey } from './survey.ts';

/** The element whose text is the report's, and why it was taken. */
export interface Container {
  readonly node: PageNode;
  readonly prose: number;
  readonly why: string;
  /** Characters of the page before it begins and ends. */
  readonly ink: { readonly from: number; readonly to: number };
}

const inkOf = ({ inkFrom, inkTo }: Part): Container['ink'] => ({ from: inkFrom, to: inkTo });

/** A named container is believed where it holds this share of the page's prose; menus and footers are seldom more. */
const NAMED_SHARE = 0.4;
const LOOSE_SHARE = 0.55;
/** Of containers inside each other the innermost is taken that still holds nearly all. */
const NEARLY_ALL = 0.92;
/** A body cut into several elements of one name: what stands beside the chosen one is this share of it or more. */
const SCATTERED_SHARE = 0.15;
/** Without a name: the smallest element that holds this share of the one around it, and this share of the page. */
const DENSE_SHARE = 0.8;
const LEAST_SHARE = 0.6;
/** A first paragraph before a box that holds the rest; lines of editors and sources are shorter. */
const LEAST_FLOW = 60;

/** Where the report's body stands. */
export function findContainer(found: Survey): Container {
  return (
    containerOf(among(found.named, found.whole.prose * NAMED_SHARE)) ??
    within(among(found.loose, found.whole.prose * LOOSE_SHARE)) ??
    densest(found.whole, 'density')
  );
}

/** A loose name often stands around title and source as well: the body is what is densest in it. */
const within = (chosen: Candidate | null): Container | null => chosen && densest(chosen.part, chosen.selector);

const containerOf = (chosen: Candidate | null): Container | null =>
  chosen && { node: chosen.part.node, prose: chosen.part.prose, why: chosen.selector, ink: inkOf(chosen.part) };

function among(candidates: readonly Candidate[], least: number): Candidate | null {
  const most = candidates.reduce((high, { part }) => Math.max(high, part.prose), 0);
  if (most === 0 || most < least) return null;
  const enough = candidates.filter(({ part }) => part.prose >= most * NEARLY_ALL);
  const inner = enough.reduce((deepest, next) => (next.part.depth > deepest.part.depth ? next : deepest));
  return isScattered(inner, candidates) ? null : inner;
}

function isScattered(chosen: Candidate, candidates: readonly Candidate[]): boolean {
  const beside = candidates.filter(
    ({ part, selector }) => selector === chosen.selector && (part.to < chosen.part.from || part.from > chosen.part.to),
  );
  return beside.reduce((sum, { part }) => sum + part.prose, 0) >= chosen.part.prose * SCATTERED_SHARE;
}

/**
 * Text density: from the whole downwards, as long as one part holds nearly all of the prose and what stands beside
 * it is in boxes of its own, as menus and sidebars are, and not in paragraphs.
 */
function densest(whole: Part, why: string): Container {
  let part = whole;
  for (let next = part.heaviest; next && isDenser(next, part, whole); next = part.heaviest) part = next;
  return { node: part.node, prose: part.prose, why, ink: inkOf(part) };
}

function isDenser(inner: Part, outer: Part, whole: Part): boolean {
  const beside = outer.flow - (tagOf(inner.node) === 'p' ? inner.prose : 0);
  if (beside >= LEAST_FLOW) return false;
  return inner.prose >= outer.prose * DENSE_SHARE && inner.prose >= whole.prose * LEAST_SHARE;
}
