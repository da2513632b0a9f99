import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../../lib/model/result.ts';
import type { FollowUpOfReport } from '../../../lib/storage/index.ts';
import { useSentence, useWords } from '../../shared/own-words/index.ts';
import { EmptyState } from '../EmptyState.tsx';
import { grouped } from '../list/groups.ts';
import { ItemList } from '../list/ItemList.tsx';
import { matcher, searchable } from '../rows.ts';
import { SearchField } from '../SearchField.tsx';
import { Sheet } from '../Sheet.tsx';
import type { PanelActions, Selected } from '../state.ts';

interface EvidenceChooserProps {
  selected: Selected;
  actions: PanelActions['followUps'];
  onTell(message: string): void;
  onClose(): void;
}

const keyOf = ({ followUp }: FollowUpOfReport): string => followUp.id;

const textOf = ({ followUp, report }: FollowUpOfReport): string =>
  [followUp.what, followUp.leadUnit, ...followUp.coUnits, report?.title ?? '', report?.areaName ?? '']
    .map(searchable)
    .join('\n');

const placeKey = ({ followUp, report }: FollowUpOfReport) => ({
  title: report?.title ?? '',
  path: `${report?.title ?? ''} ${followUp.reportId}`,
});

/** Report by report, as they were begun: ids sort by the time they were made. */
const inOrder = ({ followUp }: FollowUpOfReport): string => followUp.reportId + followUp.id;

const byBeginning = (a: FollowUpOfReport, b: FollowUpOfReport): number =>
  inOrder(a) === inOrder(b) ? 0 : inOrder(a) < inOrder(b) ? -1 : 1;

/** Of all reports those that fit, report by report. */
function useFound(all: readonly FollowUpOfReport[] | null, query: string) {
  const ordered = useMemo(() => (all ?? []).toSorted(byBeginning).map((one) => ({ one, text: textOf(one) })), [all]);
  return useMemo(() => {
    const matches = matcher(query);
    const found = ordered.filter(({ text }) => matches(text)).map(({ one }) => one);
    return grouped(found, placeKey, keyOf);
  }, [ordered, query]);
}

/** The selected words as evidence of a follow-up, of this or any other report. */
export function EvidenceChooser({ selected, actions, onTell, onClose }: EvidenceChooserProps): JSX.Element {
  const { followUp: say, lists } = useWords();
  const sentence = useSentence();
  const [all, setAll] = useState<readonly FollowUpOfReport[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [query, setQuery] = useState('');
  useEffect(() => {
    void actions.choices().then((result) => (result.ok ? setAll(result.value) : setFailure(result.error)));
  }, [actions]);
  const groups = useFound(all, query);
  const draw = useMemo(() => {
    const choose = async (id: string): Promise<void> => {
      const result = await actions.addEvidence(id, selected);
      onTell(result.ok ? say.evidence.added : sentence(result.error));
      if (result.ok) onClose();
    };
    return ({ followUp }: FollowUpOfReport) => (
      <li key={followUp.id} class="row">
        <button type="button" class="follow-up-main" onClick={() => void choose(followUp.id)}>
          <span class="row-name">{followUp.what || lists.unnamed}</span>
          {followUp.leadUnit ? <span class="row-remarks">{followUp.leadUnit}</span> : null}
        </button>
      </li>
    );
  }, [actions, selected, onTell, onClose, say, lists, sentence]);
  return (
    <Sheet
      title={say.evidence.choose}
      hint={<blockquote class="sheet-quote">{selected.words}</blockquote>}
      onClose={onClose}
    >
      <div class="find">
        <SearchField label={say.evidence.search} value={query} found={null} onChange={setQuery} />
      </div>
      {failure ? <EmptyState icon="warning" title={sentence(failure)} /> : null}
      {all?.length === 0 ? (
        <EmptyState icon="flag" title={say.evidence.nothing} hint={say.evidence.nothingHint} />
      ) : null}
      <ItemList groups={groups} height={44} draw={draw} keyOf={keyOf} />
    </Sheet>
  );
}
