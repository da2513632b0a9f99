import type { JSX } from 'preact';
import { isOverdue } from '../../../lib/follow-up/index.ts';
import { Icon } from '../../shared/Icon.tsx';
import { memo } from '../../shared/memo.ts';
import { useLocale, useWords } from '../../shared/own-words/index.ts';
import { isoDay, sayDue } from '../../shared/wording/index.ts';
import type { FollowUpItem } from './items.ts';

interface FollowUpRowProps {
  item: FollowUpItem;
  position: number;
  /** Whether Tab stops here. */
  stop: boolean;
  onOpen(item: FollowUpItem): void;
  onFocus(position: number): void;
}

function FollowUpRowView({ item, position, stop, onOpen, onFocus }: FollowUpRowProps): JSX.Element {
  const { progress, followUp: say, lists } = useWords();
  const locale = useLocale();
  const { followUp } = item;
  const today = isoDay(new Date());
  const late = isOverdue(followUp, today);
  const facts = [
    followUp.assessment === 'not-yet' ? '' : say.assessments[followUp.assessment],
    followUp.reported?.text ?? '',
    followUp.leadUnit,
  ].filter(Boolean);
  return (
    <li
      class={late ? 'row follow-up-row late' : 'row follow-up-row'}
      data-position={position}
      onFocusIn={() => onFocus(position)}
    >
      <button type="button" class="follow-up-main" tabIndex={stop ? 0 : -1} onClick={() => onOpen(item)}>
        <span class="row-name">{followUp.what || item.note.selector.quote.exact}</span>
        <span class={`pill ${followUp.progress}`}>{progress[followUp.progress]}</span>
        <span class="row-due">
          {late ? <Icon name="warning" /> : null}
          {followUp.due === null ? lists.noDue : sayDue(followUp, today, locale)}
        </span>
        {facts.length > 0 ? <span class="row-remarks">{facts.join(' · ')}</span> : null}
      </button>
    </li>
  );
}

/** One follow-up: what, how far, when, who. A click opens it. */
export const FollowUpRow = memo(FollowUpRowView);
