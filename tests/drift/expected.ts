import type { AnchorVerdict, Selector } from '../../lib/model/selector.ts';
import type { Span } from '../../lib/model/span.ts';

/** What a careful reader would say of a note after a change. */
export interface Expected {
  /** The first is the plain answer; others are as true. */
  kinds: AnchorVerdict['kind'][];
  /** Where the words stand now; null where they are gone. */
  span: Span | null;
  /** Other places that would be as true: the second copy of a doubled sentence. */
  others?: Span[];
  value?: { from: string; to: string };
}

export interface DriftCase {
  /** What was done to the text, in the words of the table. */
  change: string;
  name: string;
  before: string;
  after: string;
  selector: Selector;
  expected: Expected;
}

export const gone: Expected = { kinds: ['orphan'], span: null };

/** The same words, where they now stand. */
export const sameWordsAt = (before: Span, now: Span): Expected => ({
  kinds: now.start === before.start ? ['exact'] : ['moved'],
  span: now,
});
