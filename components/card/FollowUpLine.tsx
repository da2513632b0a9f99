import type { JSX } from 'preact';
import { isOverdue } from '../../lib/follow-up/index.ts';
import type { FollowUpRecord } from '../../lib/model/follow-up.ts';
import { Chip } from '../shared/Chip.tsx';
import { Icon } from '../shared/Icon.tsx';
import { isoDay, sayDue } from '../shared/wording/index.ts';
import { useLocale, useWords } from '../shared/words/index.ts';

/** A follow-up in one line: progress, when it falls due, who leads. Overdue shows as words and a warning sign. */
export function FollowUpLine({ followUp }: { followUp: FollowUpRecord }): JSX.Element {
  const { progress } = useWords();
  const locale = useLocale();
  const today = isoDay(new Date());
  const late = isOverdue(followUp, today);
  return (
    <span class="follow-up-line">
      <Chip {...(late ? { kind: 'late' as const } : {})}>
        <Icon name={late ? 'warning' : 'flag'} />
        {progress[followUp.progress]} · {sayDue(followUp, today, locale)}
      </Chip>
      {followUp.leadUnit ? <span class="lead-unit">{followUp.leadUnit}</span> : null}
    </span>
  );
}
