import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FollowUpAid } from '../../card/index.ts';
import type { Open, PanelActions } from '../state.ts';
import type { FollowUpItem } from './items.ts';

/** What helps to fill in this follow-up: its target, which way is better, units named before. */
export function useAid(page: Open, item: FollowUpItem, actions: PanelActions['followUps']): FollowUpAid {
  const [units, setUnits] = useState<readonly string[]>([]);
  useEffect(() => void actions.units().then(setUnits), [actions]);
  const { target } = item.note.selector;
  const { place } = item;
  const polarity = useMemo(() => {
    const { mentions } = page.reading.extraction;
    const index = mentions.findIndex(({ start, end }) => start === place?.start && end === place.end);
    return page.compared?.mentions.get(index)?.comparison?.indicator?.polarity ?? null;
  }, [page.reading.extraction, page.compared, place?.start, place?.end]);
  return useMemo(() => ({ target, polarity, units }), [target, polarity, units]);
}
