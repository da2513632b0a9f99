import type { JSX } from 'preact';
import type { Mention } from '../../lib/model/mention.ts';
import { Icon } from '../shared/Icon.tsx';
import { sayChange, sayComparator, sayPeriod, sayRule, saySection } from '../shared/wording/index.ts';
import { useLocale, useWords } from '../shared/words/index.ts';

interface ReadingProps {
  mention: Mention;
  section: readonly string[];
  area: string | null;
}

function Fact({ name, children }: { name: string; children: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Rule({ rule }: { rule: string }): JSX.Element {
  const said = sayRule(rule, useLocale());
  return (
    <>
      {said ? `${said} ` : null}
      <code>{rule}</code>
    </>
  );
}

/** The facts of a reading, and which rule read it, so that a wrong one can be understood. */
export function Reading({ mention, section, area }: ReadingProps): JSX.Element {
  const { card } = useWords();
  const locale = useLocale();
  const { value, period, rule } = mention;
  return (
    <details class="card-how">
      <summary>
        <Icon name="chevron" />
        {card.how}
      </summary>
      <dl class="card-facts">
        {period ? <Fact name={card.period}>{sayPeriod(period, locale)}</Fact> : null}
        {area ? <Fact name={card.area}>{area}</Fact> : null}
        <Fact name={card.change}>{sayChange(value, locale)}</Fact>
        <Fact name={card.bound}>{sayComparator(value, locale)}</Fact>
      </dl>
      <dl class="card-source">
        {section.length > 0 ? (
          <div>
            <dt>{card.section}</dt>
            <dd>{saySection(section)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{card.reading}</dt>
          <dd>
            <Rule rule={rule} />
          </dd>
        </div>
      </dl>
    </details>
  );
}
