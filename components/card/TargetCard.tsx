import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { Kept } from '../../lib/model/kept.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { Button } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { sayName, sayValue } from '../shared/wording/index.ts';
import { useLocale, useWords } from '../shared/words/index.ts';
import { CardNotes } from './CardNotes.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Reading } from './Reading.tsx';

export interface TargetCardProps {
  mention: Mention;
  /** Headings above it, outermost first. */
  section: readonly string[];
  /** Whose target it is, where known. */
  area?: string | null;
  /** What the reader keeps on these words. */
  notes: readonly Kept[];
  /** Begin a note; with its follow-up section open where `withFollowUp`. */
  onNote(withFollowUp: boolean): void;
  onEdit(kept: Kept): void;
  /** Copies the quote with its source; resolves to whether the clipboard took it. */
  onCopy(): Promise<boolean>;
  onClose(): void;
}

function Qualities({ mention }: { mention: Mention }): JSX.Element | null {
  const { natures, strengths, card } = useWords();
  const chips = [
    mention.role === 'actual' ? card.actual : null,
    mention.nature === null ? null : natures[mention.nature],
    mention.strength === 'strive' ? strengths.strive : null,
    ...mention.basis,
  ].filter((word) => word !== null);
  if (chips.length === 0) return null;
  return (
    <span class="qualities">
      {chips.map((word) => (
        <Chip key={word}>{word}</Chip>
      ))}
    </span>
  );
}

/** What was read at one place of the report, what the reader keeps there, and what can be done with it. */
export function TargetCard(props: TargetCardProps): JSX.Element {
  const { mention, section, area = null, notes, onNote, onEdit, onCopy, onClose } = props;
  const { card } = useWords();
  const locale = useLocale();
  const name = sayName(mention, locale);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div class="surface card" role="dialog" aria-label={card.dialog(name)} tabIndex={-1} onKeyDown={onKeyDown}>
      <header class="card-head">
        <h2 class="card-name">{name}</h2>
        <Button icon="close" tone="quiet" label={card.close} onPress={onClose} />
        <p class="card-value">{sayValue(mention, locale)}</p>
        <Qualities mention={mention} />
      </header>
      <Reading mention={mention} section={section} area={area} />
      <CardNotes notes={notes} onEdit={onEdit} />
      <footer class="card-actions">
        <Button icon="note" onPress={() => onNote(false)}>
          {card.write}
        </Button>
        <Button icon="flag" onPress={() => onNote(true)}>
          {card.followUp}
        </Button>
        <CopyButton onCopy={onCopy} />
      </footer>
    </div>
  );
}
