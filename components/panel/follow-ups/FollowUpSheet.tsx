import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { FollowUpForm, NoteVerdict } from '../../card/index.ts';
import { Button } from '../../shared/Button.tsx';
import { Sheet } from '../Sheet.tsx';
import type { Open, PanelActions } from '../state.ts';
import { useSentence, useWords } from '../words/index.ts';
import type { FollowUpItem } from './items.ts';
import { useAid } from './useAid.ts';

export interface FollowUpSheetProps {
  item: FollowUpItem;
  page: Open;
  actions: PanelActions;
  onTell(message: string, undo?: () => void): void;
  onClose(): void;
}

function UseSelection({ item, page, actions, onTell }: FollowUpSheetProps): JSX.Element | null {
  const { followUp: say } = useWords();
  const sentence = useSentence();
  const { selected } = page;
  if (selected === null) return null;
  const use = async () => {
    const result = await actions.followUps.addEvidence(item.followUp.id, selected);
    onTell(result.ok ? say.evidence.added : sentence(result.error));
  };
  return (
    <div class="use-selection">
      <p>{say.evidence.selected(selected.words)}</p>
      <Button icon="plus" onPress={() => void use()}>
        {say.evidence.useSelection}
      </Button>
    </div>
  );
}

/** One follow-up, whole: its words, all its fields, its evidence and its log. */
export function FollowUpSheet(props: FollowUpSheetProps): JSX.Element {
  const { item, page, actions, onTell, onClose } = props;
  const { followUp: say, lists } = useWords();
  const sentence = useSentence();
  const aid = useAid(page, item, actions.followUps);
  const { followUp, note, place } = item;
  const { modified } = followUp;
  const change = useCallback(
    (id: string, part: Parameters<typeof actions.followUps.edit>[1]) => actions.followUps.edit(id, part, modified),
    [actions, modified],
  );
  const drop = async () => {
    const result = await actions.followUps.drop([followUp.id]);
    if (!result.ok) return onTell(sentence(result.error));
    onTell(say.dropped, () => void takeUp());
    onClose();
  };
  const takeUp = async () => {
    const result = await actions.followUps.takeUp([followUp.id]);
    onTell(result.ok ? say.takenUp : sentence(result.error));
  };
  return (
    <Sheet title={followUp.what || lists.unnamed} onClose={onClose}>
      <div class="sheet-body">
        <blockquote class="sheet-quote">{note.selector.quote.exact}</blockquote>
        <NoteVerdict verdict={page.reading.anchors[note.id] ?? null} />
        <p class="sheet-ways">
          {place === null ? null : (
            <button type="button" class="link" onClick={() => actions.reveal({ start: place.start, end: place.end })}>
              {say.reveal}
            </button>
          )}
          <button type="button" class="link" onClick={() => actions.editNote(note.id)}>
            {say.openNote}
          </button>
        </p>
        <FollowUpForm followUp={followUp} aid={aid} onChange={change}>
          <UseSelection {...props} />
        </FollowUpForm>
        <p class="sheet-drop">
          <Button tone="danger" icon="trash" onPress={() => void drop()}>
            {say.drop}
          </Button>
        </p>
      </div>
    </Sheet>
  );
}
