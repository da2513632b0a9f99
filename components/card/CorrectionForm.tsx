import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CorrectionChange } from '../../lib/model/correction.ts';
import type { Mention, Role } from '../../lib/model/mention.ts';
import type { Failure } from '../../lib/model/result.ts';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useUniqueId } from '../shared/uniqueId.ts';
import { sayName, sayValue } from '../shared/wording/index.ts';
import { useLocale, useSentence, useWords } from '../shared/words/index.ts';
import { CorrectionFields } from './CorrectionFields.tsx';
import { type Correcting, changeOf, correctingOf, faultsOf } from './correction.ts';
import { AskUnsaved } from './EditorActions.tsx';
import type { Suggest } from './IndicatorField.tsx';

export interface CorrectionFormProps {
  /** The reading as it stands now, with an earlier correction in it. */
  mention: Mention;
  /** What the machine read there. */
  machine: Mention;
  /** Whether the reader corrected it before. */
  corrected: boolean;
  /** The report's own words. */
  quote: string;
  saving: boolean;
  failure: Failure | null;
  suggest: Suggest;
  /** Null where everything is as the machine read it. */
  onSave(change: CorrectionChange | null): void;
  onCancel(): void;
  /** Told when something was typed that would be lost. */
  onChange?: (() => void) | undefined;
}

const ROLES: readonly Role[] = ['target', 'actual', 'other'];

function RoleChoice({ role, onChange }: { role: Role; onChange(role: Role): void }): JSX.Element {
  const { correction: say } = useWords();
  const group = useUniqueId('role');
  return (
    <fieldset class="roles">
      <legend class="label">{say.role}</legend>
      {ROLES.map((each) => (
        <label key={each}>
          <input type="radio" name={group} checked={each === role} onChange={() => onChange(each)} />
          {say.roles[each]}
        </label>
      ))}
    </fieldset>
  );
}

function Actions({ saving, onSave, onCancel }: { saving: boolean; onSave(): void; onCancel(): void }): JSX.Element {
  const { correction: say } = useWords();
  return (
    <footer class="editor-actions">
      <span class="gap" />
      <Button tone="quiet" onPress={onCancel}>
        {say.cancel}
      </Button>
      <Button tone="primary" disabled={saving} onPress={onSave}>
        {saving ? say.saving : say.save}
      </Button>
    </footer>
  );
}

/** Sets a reading right, or says that it is none. Ctrl or Cmd with Enter saves, Escape cancels and asks first. */
export function CorrectionForm(props: CorrectionFormProps): JSX.Element {
  const sentence = useSentence();
  const { mention, machine, corrected, quote, saving, failure, suggest, onSave, onCancel, onChange } = props;
  const { correction: say } = useWords();
  const locale = useLocale();
  const first = useRef(correctingOf(mention));
  const [typed, setTyped] = useState<Correcting>(first.current);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const faults = tried ? faultsOf(typed, say) : {};
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);

  const change = (part: Partial<Correcting>): void => {
    setTyped({ ...typed, ...part });
    setAsking(false);
    onChange?.();
  };
  const save = (): void => {
    setTried(true);
    if (saving) return;
    if (Object.keys(faultsOf(typed, say)).length === 0) onSave(changeOf(typed, machine));
  };
  useEffect(() => {
    if (tried) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tried]);
  const untouched = JSON.stringify(typed) === JSON.stringify(first.current);
  const cancel = (): void => (untouched || asking ? onCancel() : setAsking(true));
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!saves && event.key !== 'Escape') return;
    event.preventDefault();
    if (saves) save();
    else if (asking) setAsking(false);
    else cancel();
  };
  return (
    <div
      ref={form}
      class="surface editor correction"
      role="dialog"
      aria-label={say.title(sayName(machine, locale))}
      onKeyDown={onKeyDown}
    >
      <blockquote class="editor-quote">{quote}</blockquote>
      {!corrected ? null : (
        <p class="machine">{say.machine(`${sayName(machine, locale)} ${sayValue(machine, locale)}`)}</p>
      )}
      <RoleChoice role={typed.role} onChange={(role) => change({ role })} />
      {typed.role === 'other' ? null : (
        <CorrectionFields typed={typed} faults={faults} suggest={suggest} onChange={change} />
      )}
      {failure ? (
        <p class="not-saved" role="alert">
          <Icon name="warning" />
          <span>
            <strong>{say.notSaved}</strong> {sentence(failure)}
          </span>
        </p>
      ) : null}
      {asking ? (
        <AskUnsaved onDiscard={onCancel} onKeep={() => setAsking(false)} />
      ) : (
        <Actions saving={saving} onSave={save} onCancel={cancel} />
      )}
    </div>
  );
}
