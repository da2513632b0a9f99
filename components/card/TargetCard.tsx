import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { Kept } from '../../lib/model/kept.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { Button } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { sayName, sayPeriod, sayValue } from '../shared/wording/index.ts';
import { useLocale, useWords } from '../shared/words/index.ts';
import { CardNotes } from './CardNotes.tsx';
import { type Compared, Comparing } from './Comparing.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Corrected } from './Corrected.tsx';
import { Reading } from './Reading.tsx';

export interface TargetCardProps {
  mention: Mention;
  /** What the machine read, where the reader corrected it. */
  machine?: Mention | null;
  /** Headings above it, outermost first. */
  section: readonly string[];
  /** Whose target it is, where known: name and GB/T 2260 code. */
  area?: string | null;
  areaCode?: string | null;
  compared: Compared;
  /** What the reader keeps on these words. */
  notes: readonly Kept[];
  /** Begin a note; with its follow-up section open where `withFollowUp`. */
  onNote(withFollowUp: boolean): void;
  onEdit(kept: Kept): void;
  onCorrect(): void;
  onUndoCorrection(): void;
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

function Head(props: TargetCardProps): JSX.Element {
  const { mention, machine = null, area = null, onUndoCorrection, onClose } = props;
  const { card } = useWords();
  const locale = useLocale();
  const when = mention.period === null ? null : sayPeriod(mention.period, locale);
  return (
    <header class="card-head">
      <h2 class="card-name">{sayName(mention, locale)}</h2>
      <Button icon="close" tone="quiet" label={card.close} onPress={onClose} />
      <div class="card-figure">
        <p class="card-value">{sayValue(mention, locale)}</p>
        <p class="card-when">{[when, area].filter((part) => part !== null).join(' · ')}</p>
      </div>
      <Qualities mention={mention} />
      {machine ? (
        <Corrected machine={`${sayName(machine, locale)} ${sayValue(machine, locale)}`} onUndo={onUndoCorrection} />
      ) : null}
    </header>
  );
}

function Actions({ onNote, onCorrect, onCopy }: TargetCardProps): JSX.Element {
  const { card, correction } = useWords();
  return (
    <footer class="card-actions">
      <Button icon="note" onPress={() => onNote(false)}>
        {card.write}
      </Button>
      <Button icon="flag" onPress={() => onNote(true)}>
        {card.followUp}
      </Button>
      <Button icon="edit" onPress={onCorrect}>
        {correction.open}
      </Button>
      <CopyButton onCopy={onCopy} />
    </footer>
  );
}

/** What was read at one place of the report, what it means beside other values, and what can be done with it. */
export function TargetCard(props: TargetCardProps): JSX.Element {
  const { mention, section, area = null, areaCode = null, compared, notes, onEdit, onClose } = props;
  const { card } = useWords();
  const name = sayName(mention, useLocale());
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div class="surface card" role="dialog" aria-label={card.dialog(name)} tabIndex={-1} onKeyDown={onKeyDown}>
      <Head {...props} />
      <Comparing mention={mention} compared={compared} areaCode={areaCode} />
      <CardNotes notes={notes} onEdit={onEdit} />
      <Reading mention={mention} section={section} area={area} />
      <Actions {...props} />
    </div>
  );
}
