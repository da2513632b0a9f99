import type { JSX } from 'preact';
import type { Evidence } from '../../../lib/model/follow-up.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { sayDay } from '../../shared/wording/index.ts';
import { useLocale, useWords } from '../../shared/words/index.ts';
import type { FieldProps } from './fields.ts';

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

/** Where it is said: a link where there is an address of the web, else its words. */
function Source({ evidence }: { evidence: Evidence }): JSX.Element {
  const { followUp } = useWords();
  const locale = useLocale();
  const { address, title, on } = evidence;
  const name = title || address;
  return (
    <p class="evidence-source">
      {isWeb(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer" title={followUp.evidence.open}>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {on === null ? null : <span>{sayDay(on, locale)}</span>}
    </p>
  );
}

/** Where the reader saw what became of it. */
export function EvidenceList({ value, onSet }: Pick<FieldProps, 'value' | 'onSet'>): JSX.Element | null {
  const { followUp } = useWords();
  if (value.evidence.length === 0) return null;
  const without = (at: number) => value.evidence.filter((_, index) => index !== at);
  return (
    <ul class="evidence-list">
      {value.evidence.map((evidence, at) => (
        <li key={`${evidence.address} ${evidence.quote}`} class="evidence-item">
          <Icon name="page" />
          <div>
            {evidence.quote ? <blockquote>{evidence.quote}</blockquote> : null}
            <Source evidence={evidence} />
          </div>
          <Button
            icon="close"
            tone="quiet"
            label={followUp.evidence.remove}
            onPress={() => onSet({ evidence: without(at) })}
          />
        </li>
      ))}
    </ul>
  );
}
