import { type PreparedText, resolve } from '../anchor/text/index.ts';
import type { CorrectedFields, CorrectionRecord } from '../model/correction.ts';
import type { Mention, Name } from '../model/mention.ts';
import type { AnchorVerdict, TargetFacts } from '../model/selector.ts';
import type { Span } from '../model/span.ts';

/** What the reader said of a mention. */
export interface Corrected {
  /** As the machine read it. */
  readonly machine: Mention;
  readonly correction: CorrectionRecord;
}

/** A reading with the reader's corrections in it. */
export interface CorrectedReading {
  /** What stands: as corrected, without the dismissed, in document order. */
  readonly mentions: readonly Mention[];
  /** By the mention that stands, in `mentions`. */
  readonly corrected: ReadonlyMap<Mention, Corrected>;
  readonly dismissed: readonly Corrected[];
  /** Corrections that no longer apply: the page changed there, or the machine reads nothing there any more. */
  readonly unplaced: readonly { readonly correction: CorrectionRecord; readonly verdict: AnchorVerdict }[];
}

/** Where the words stand as they were corrected; a value that the page itself changed is the page's again. */
const stands = ({ kind, span }: AnchorVerdict): Span | null => (kind === 'exact' || kind === 'moved' ? span : null);

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The mention that shares most with these words, and of those that share as much (开工 and 竣工 of one number) its namesake. */
function mentionAt(mentions: readonly Mention[], span: Span, target: TargetFacts | null): Mention | null {
  const alike = ({ names, value }: Mention): number =>
    (names[0]?.text === target?.name ? 0.5 : 0) + (value.text === target?.valueText ? 0.25 : 0);
  const rank = (mention: Mention): number => shared(mention, span) + alike(mention);
  return mentions
    .filter((mention) => shared(mention.value, span) > 0)
    .reduce<Mention | null>((best, each) => (best === null || rank(each) > rank(best) ? each : best), null);
}

/** The reader's name stands where the machine's stood. */
function namesWith(mention: Mention, text: string): Name[] {
  const [first, ...others] = mention.names;
  return [{ start: first?.start ?? mention.start, end: first?.end ?? mention.end, text }, ...others];
}

/** An absent field and one that is undefined say the same. */
const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function corrected(mention: Mention, fields: CorrectedFields): Mention {
  const { name, role, indicator, period, nature, strength, basis, ...quantity } = fields;
  return {
    ...mention,
    ...given({ role, indicator, period, nature, strength, basis }),
    value: { ...mention.value, ...given(quantity) },
    names: name === undefined ? mention.names : namesWith(mention, name),
  };
}

/**
 * Lays the reader's corrections over a reading. Each is found again by its selector, so that it holds after the page
 * changed elsewhere; where the words themselves changed it is not applied, but listed. A later one on the same mention
 * wins. The machine's own mentions are left as they are.
 *
 * @param text the report's text, prepared for resolving
 */
export function correctReading(
  text: PreparedText,
  mentions: readonly Mention[],
  corrections: readonly CorrectionRecord[],
): CorrectedReading {
  const said = new Map<Mention, CorrectionRecord>();
  const unplaced: CorrectedReading['unplaced'][number][] = [];
  for (const correction of [...corrections].sort((a, b) => a.modified - b.modified)) {
    const verdict = resolve(text, correction.selector);
    const span = stands(verdict);
    const mention = span && mentionAt(mentions, span, correction.selector.target);
    if (mention) said.set(mention, correction);
    else unplaced.push({ correction, verdict });
  }
  const standing = new Map<Mention, Corrected>();
  const dismissed: Corrected[] = [];
  const result = mentions.flatMap((machine) => {
    const correction = said.get(machine);
    if (correction === undefined) return [machine];
    if (correction.change.type === 'dismissed') {
      dismissed.push({ machine, correction });
      return [];
    }
    const mention = corrected(machine, correction.change.fields);
    standing.set(mention, { machine, correction });
    return [mention];
  });
  return { mentions: result, corrected: standing, dismissed, unplaced };
}
