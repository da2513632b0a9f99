import { wordsBefore, wordsBetween } from '../indicators/comparison/words-before.ts';
import type { OpenReport } from '../model/kept.ts';
import type { Mention } from '../model/mention.ts';
import type { MentionFacts } from '../model/mention-facts.ts';
import { ok, type Result } from '../model/result.ts';
import type { ReportComparison } from './compared/comparison.ts';
import { unpackComparison } from './compared/unpack.ts';
import { send } from './transport.ts';

/** In a table the name may stand rows away from its value. */
const BETWEEN = 60;

/**
 * What comparing needs of a mention. `saidByReader`: the reader's correction names the indicator, so that `indicator`
 * stands as it is and the name is not matched.
 *
 * @param text the report's text
 */
export function factsOf(mention: Mention, text: string, saidByReader = false): MentionFacts {
  const { role, names, period, nature, strength, basis } = mention;
  const { amount, amountHigh, unit, comparator, change } = mention.value;
  return {
    role,
    names: names.map((name) => name.text),
    before: wordsBefore(mention, text),
    between: wordsBetween(mention, text).slice(0, BETWEEN),
    value: { amount, amountHigh, unit, comparator, change, text: mention.value.text },
    words: text.slice(mention.start, mention.end),
    period,
    nature,
    strength,
    basis,
    ...(saidByReader ? { indicator: mention.indicator } : {}),
  };
}

/** So many go in one message: to check and unpack the answer takes a few milliseconds. */
const AT_ONCE = 250;

/** The parts as one, their mentions one behind the other. */
const joined = (parts: readonly ReportComparison[]): ReportComparison => ({
  version: parts.at(-1)?.version ?? '',
  mentions: parts.flatMap(({ mentions }) => mentions),
  sources: new Map(parts.flatMap(({ sources }) => [...sources])),
  areaNames: new Map(parts.flatMap(({ areaNames }) => [...areaNames])),
});

/**
 * Sets the mentions beside the dataset and the reader's own observations; the answer has one entry for each, in order. A
 * long list is asked in parts, so that no message holds the page up.
 */
export async function compareReport(
  report: OpenReport,
  mentions: readonly MentionFacts[],
): Promise<Result<ReportComparison>> {
  const parts: ReportComparison[] = [];
  for (let at = 0; at === 0 || at < mentions.length; at += AT_ONCE) {
    const reply = await send('report.compare', { report, mentions: mentions.slice(at, at + AT_ONCE) });
    if (!reply.ok) return reply;
    parts.push(unpackComparison(reply.value));
  }
  return ok(joined(parts));
}
