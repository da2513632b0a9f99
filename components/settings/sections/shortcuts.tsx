import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  conflictsIn,
  type Shortcut,
  type ShortcutAction,
  type Shortcuts,
  shortcutActions,
  shortcutOf,
  shortcuts,
  standardShortcuts,
} from '../../../lib/settings/index.ts';
import { writeShortcut } from '../../shared/shortcut-keys.ts';
import { isModifierAlone, isReserved, isTyping } from '../reserved-keys.ts';
import { type Section, useIn } from '../section.ts';
import { useChanging } from '../useChanging.tsx';
import { shortcutsWords } from '../words/shortcuts.ts';

interface RecordingProps {
  action: string;
  onKeys(shortcut: Shortcut): void;
  onLeave(): void;
}

/** Waits for the keys to be pressed; says why some cannot be taken. */
function Recording({ action, onKeys, onLeave }: RecordingProps): JSX.Element {
  const words = useIn(shortcutsWords);
  const [trouble, setTrouble] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    // The way on with Tab stays open.
    if (event.key === 'Tab' && !event.altKey && !event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    const pressed = shortcutOf(event);
    if (event.key === 'Escape') onLeave();
    else if (isModifierAlone(pressed)) setTrouble(null);
    else if (isTyping(pressed)) setTrouble(words.needsModifier);
    else if (isReserved(pressed)) setTrouble(words.reserved(writeShortcut(pressed)));
    else onKeys(pressed);
  };
  return (
    <>
      <input
        class="input recording"
        type="text"
        readOnly
        ref={(field) => field?.focus()}
        aria-label={words.changeOf(action)}
        placeholder={words.press}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
      <span class="not-kept" role="alert">
        {trouble}
      </span>
    </>
  );
}

interface RowProps {
  action: ShortcutAction;
  all: Shortcuts;
  onSet(shortcut: Shortcut | null): void;
}

function ShortcutRow({ action, all, onSet }: RowProps): JSX.Element {
  const words = useIn(shortcutsWords);
  const [recording, setRecording] = useState(false);
  const shortcut = all[action];
  const name = words.actions[action];
  const conflict = conflictsIn(all).get(action);
  const isStandard = JSON.stringify(shortcut) === JSON.stringify(standardShortcuts[action]);
  const set = (next: Shortcut | null): void => {
    setRecording(false);
    onSet(next);
  };
  const small = (label: string, said: string, act: () => void): JSX.Element => (
    <button type="button" class="button quiet" aria-label={said} onClick={act}>
      {label}
    </button>
  );
  return (
    <li>
      <span class="chosen-name">
        {name}
        {conflict ? <span class="not-kept">{words.conflict(words.actions[conflict])}</span> : null}
      </span>
      {recording ? (
        <Recording action={name} onKeys={set} onLeave={() => setRecording(false)} />
      ) : (
        <>
          {shortcut ? <kbd>{writeShortcut(shortcut)}</kbd> : <span class="aside">{words.off}</span>}
          {small(words.change, words.changeOf(name), () => setRecording(true))}
          {shortcut ? small(words.turnOff, words.turnOffOf(name), () => set(null)) : null}
          {isStandard ? null : small(words.standard, words.standardOf(name), () => set(standardShortcuts[action]))}
        </>
      )}
    </li>
  );
}

function Body(): JSX.Element {
  const words = useIn(shortcutsWords);
  const { value, change, trouble } = useChanging(shortcuts);
  return (
    <>
      <ul class="shortcuts">
        {value === null
          ? null
          : shortcutActions.map((action) => (
              <ShortcutRow
                key={action}
                action={action}
                all={value}
                onSet={(shortcut) => change((all) => ({ ...all, [action]: shortcut }))}
              />
            ))}
      </ul>
      {trouble}
      <p class="aside">{words.panel}</p>
    </>
  );
}

export const shortcutsSection: Section = { id: 'shortcuts', words: shortcutsWords, Body };
