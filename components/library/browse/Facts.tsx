import type { JSX } from 'preact';
import { OWN_CATEGORY } from '../../../lib/dataset/index.ts';
import type { Indicator } from '../../../lib/indicators/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { EntryLink } from '../data/EntryLink.tsx';
import type { Entry, Holdings } from '../data/holdings.ts';
import { relatedTo } from '../data/relations.ts';
import { sayNamed } from '../data/say.ts';
import { useLibraryWords } from '../words/index.ts';

function Fact({ name, children }: { name: string; children: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Counting words that mean the same stand together in the catalogue, but as units they are told one by one. */
const sayUnits = (units: readonly string[], none: string): string => units.join('、') || none;

function IndicatorFacts({ indicator }: { indicator: Indicator }): JSX.Element {
  const { facts } = useLibraryWords();
  const { units, polarity, kind, growth, authority, aliases } = indicator;
  return (
    <dl class="facts">
      <Fact name={facts.unit}>{sayUnits(units, facts.noUnit)}</Fact>
      <Fact name={facts.polarity}>{facts.polarities[polarity]}</Fact>
      <Fact name={facts.kind}>{facts.kinds[kind]}</Fact>
      {growth === null ? null : <Fact name={facts.growth}>{facts.growths[growth]}</Fact>}
      {authority === null ? null : <Fact name={facts.authority}>{authority}</Fact>}
      {aliases.length === 0 ? null : (
        <Fact name={facts.aliases}>{aliases.map((alias) => alias.replace(/\*$/, '')).join('、')}</Fact>
      )}
    </dl>
  );
}

interface FactsProps {
  holdings: Holdings;
  entry: Entry;
}

function Relations({ holdings, entry }: FactsProps): JSX.Element | null {
  const { facts } = useLibraryWords();
  const locale = useLocale();
  const related = relatedTo(holdings, entry);
  if (related.length === 0) return null;
  return (
    <dl class="facts relations" aria-label={facts.relations}>
      {related.map(({ tie, entries }) => (
        <div key={tie}>
          <dt>{facts.related[tie]}</dt>
          <dd>
            {entries.map((other) => (
              <EntryLink key={other.id} id={other.id}>
                {sayNamed(other.indicator, locale)}
              </EntryLink>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What an indicator means, who defines it, how it is counted, and what it is tied to. */
export function Facts({ holdings, entry }: FactsProps): JSX.Element {
  const { facts } = useLibraryWords();
  const { indicator } = entry;
  if (indicator.category === OWN_CATEGORY.id) return <p class="definition">{facts.ownIndicator}</p>;
  return (
    <>
      <p class="definition" lang="zh-CN">
        {indicator.definition}
      </p>
      <IndicatorFacts indicator={indicator} />
      <Relations holdings={holdings} entry={entry} />
    </>
  );
}
