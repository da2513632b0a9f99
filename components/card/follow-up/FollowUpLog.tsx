import type { JSX } from 'preact';
import type { FollowUpLogEntry, FollowUpRecord } from '../../../lib/model/follow-up.ts';
import { isoDay, sayDay, sayLogged } from '../../shared/wording/index.ts';
import { useLocale, useWords } from '../../shared/words/index.ts';

const dayOf = (when: number): string => isoDay(new Date(when));

function Entry({ entry }: { entry: FollowUpLogEntry }): JSX.Element {
  const { followUp } = useWords();
  const locale = useLocale();
  const { when, field, from, to } = entry;
  return (
    <li>
      <time dateTime={new Date(when).toISOString()}>{sayDay(dayOf(when), locale)}</time>
      <span>
        <b>{followUp.fields[field]}</b> <del>{sayLogged(field, from, locale)}</del> →{' '}
        <ins>{sayLogged(field, to, locale)}</ins>
      </span>
    </li>
  );
}

/** Every change there ever was, the latest first, and when it began. */
export function FollowUpLog({ followUp }: { followUp: FollowUpRecord }): JSX.Element {
  const { followUp: say } = useWords();
  const locale = useLocale();
  return (
    <details class="log">
      <summary>{say.log.title(followUp.log.length)}</summary>
      <ol>
        {followUp.log.toReversed().map((entry) => (
          <Entry key={`${entry.when} ${entry.field}`} entry={entry} />
        ))}
        <li>
          <time dateTime={new Date(followUp.created).toISOString()}>{sayDay(dayOf(followUp.created), locale)}</time>
          <span>{say.log.made}</span>
        </li>
      </ol>
    </details>
  );
}
