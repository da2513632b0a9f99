import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../../lib/model/span.ts';
import { Button } from '../../shared/Button.tsx';
import { useLocale, useSentence, useWords } from '../../shared/own-words/index.ts';
import { isoDay, sayDay } from '../../shared/wording/index.ts';
import { Sheet } from '../Sheet.tsx';
import type { PanelWording } from '../state.ts';
import { ChangesList } from './ChangesList.tsx';

interface ChangesNoticeProps {
  wording: PanelWording | null;
  onShow(): void;
  onSeen(): void;
  onReveal(span: Span): void;
}

/** Says that the page reads otherwise than when it was last seen, and shows what changed. */
export function ChangesNotice({ wording, onShow, onSeen, onReveal }: ChangesNoticeProps): JSX.Element | null {
  const sentence = useSentence();
  const { writing } = useWords();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  if (!wording?.before) return null;
  const { before, changes, failure } = wording;
  const show = (): void => {
    setOpen(true);
    onShow();
  };
  const seen = (): void => {
    setOpen(false);
    onSeen();
  };
  const said = writing.changed(sayDay(isoDay(new Date(before.lastSeen)), locale));
  return (
    <>
      <div class="changed-notice" role="status">
        <p>
          {said}
          {before.kept ? null : ` ${writing.changedUnkept}`}
        </p>
        {before.kept ? <Button onPress={show}>{writing.showChanges}</Button> : null}
        <Button tone="quiet" onPress={seen}>
          {writing.changesSeen}
        </Button>
      </div>
      {open ? (
        <Sheet
          title={writing.changes}
          hint={said}
          onClose={() => setOpen(false)}
          footer={
            <Button tone="primary" onPress={seen}>
              {writing.changesSeen}
            </Button>
          }
        >
          {changes ? (
            <ChangesList
              changes={changes}
              onReveal={(span) => {
                setOpen(false);
                onReveal(span);
              }}
            />
          ) : (
            <p class="change-more" role="status">
              {failure ? sentence(failure) : writing.comparing}
            </p>
          )}
        </Sheet>
      ) : null}
    </>
  );
}
