import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shared/Icon.tsx';
import { ViewLink } from '../data/EntryLink.tsx';
import type { Holdings, Row } from '../data/holdings.ts';
import { useViewing } from '../data/viewing.ts';
import { useLibraryWords } from '../words/index.ts';
import { IndicatorList } from './IndicatorList.tsx';
import { IndicatorPage } from './IndicatorPage.tsx';
import { Overview } from './Overview.tsx';

interface BrowseProps {
  holdings: Holdings;
  onRemove(row: Row): void;
}

/** The catalogue beside what is known of one indicator; on a narrow page one after the other. */
export function Browse({ holdings, onRemove }: BrowseProps): JSX.Element {
  const { list } = useLibraryWords();
  const { view } = useViewing();
  const entry = view.entry === null ? null : (holdings.byId.get(view.entry) ?? null);
  const detail = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (detail.current) detail.current.scrollTop = 0;
  }, [view.entry]);
  return (
    <div class="browse" data-detail={entry !== null || undefined}>
      <IndicatorList holdings={holdings} />
      <div class="detail" ref={detail}>
        {entry === null ? (
          <Overview holdings={holdings} />
        ) : (
          <>
            <ViewLink class="back" to={{ ...view, entry: null }}>
              <Icon name="chevron" />
              {list.back}
            </ViewLink>
            <IndicatorPage key={entry.id} holdings={holdings} entry={entry} onRemove={onRemove} />
          </>
        )}
      </div>
    </div>
  );
}
