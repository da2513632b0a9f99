import { useEffect, useMemo, useState } from 'preact/hooks';
import { send } from '../../../lib/messaging/index.ts';
import type { FollowUpAid } from '../../card/index.ts';
import { comparedOf } from '../comparing.ts';
import type { Session } from '../open-report.ts';
import type { EditorView } from '../state.ts';

/** What helps to fill in a follow-up on the editor's words: the target, which way is better, units named before. */
export function useFollowUpAid({ reading, state }: Session, { selector, span }: EditorView): FollowUpAid {
  const [units, setUnits] = useState<readonly string[]>([]);
  useEffect(() => {
    // Without an answer nothing is completed, and the reader types as before.
    void send('units.used', {}).then((used) => used.ok && setUnits(used.value.units));
  }, []);
  const mention = reading.targets.find(
    (target) => target.mention.start === span?.start && target.mention.end === span.end,
  )?.mention;
  const compared = mention ? comparedOf(state, mention) : null;
  const polarity = compared?.kind === 'compared' ? (compared.mention.comparison?.indicator?.polarity ?? null) : null;
  return useMemo(() => ({ target: selector.target, polarity, units }), [selector, polarity, units]);
}
