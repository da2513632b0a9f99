import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Completions, fieldOf } from './Completions.tsx';
import { actOnKeys } from './field-keys.ts';
import { Icon } from './Icon.tsx';
import { cleanTag, completionsOf, SEPARATORS } from './tags.ts';
import { useUniqueId } from './uniqueId.ts';
import { useWords } from './words/index.ts';

interface TagInputProps {
  tags: readonly string[];
  /** Tags the reader used before, most used first. */
  known?: readonly string[];
  /** Id of the field itself, so that a `<label for>` names it. */
  id: string;
  /** Where it is not tags that are chosen: what stands in the empty field, what the completions and the buttons are called. */
  hint?: string;
  label?: string;
  removeLabel?(tag: string): string;
  onChange(tags: string[]): void;
}

function Tag({ tag, label, onRemove }: { tag: string; label: string; onRemove(): void }): JSX.Element {
  return (
    <span class="chip tag">
      {tag}
      <button type="button" class="remove" aria-label={label} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}

/** Tags as chips with a field that completes from the reader's own. Enter or a comma adds, Backspace takes the last back. */
export function TagInput({ tags, known = [], id, hint, label, removeLabel, onChange }: TagInputProps): JSX.Element {
  const { editor } = useWords();
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const listId = useUniqueId('completions');
  const choices = completionsOf(known, tags, text);
  const open = choices.length > 0;

  const type = (typed: string) => {
    setText(typed);
    setAt(-1);
  };
  const add = (words: readonly string[]) => {
    type('');
    const merged = [...new Set([...tags, ...words.map(cleanTag).filter((tag) => tag !== '')])];
    if (merged.length > tags.length) onChange(merged);
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    field.current?.focus();
  };
  const move = (to: number) => setAt(Math.max(-1, Math.min(to, choices.length - 1)));
  const onKeyDown = actOnKeys({
    Enter: text !== '' && (() => add([choices[at] ?? text])),
    Backspace: text === '' && tags.length > 0 && (() => remove(tags.at(-1) ?? '')),
    ArrowDown: open && (() => move(at + 1)),
    ArrowUp: open && (() => move(at - 1)),
    Escape: text !== '' && (() => type('')),
  });
  const onInput = (event: { isComposing?: boolean; currentTarget: HTMLInputElement }) => {
    const typed = event.currentTarget.value;
    if (!event.isComposing && SEPARATORS.test(typed)) add(typed.split(SEPARATORS));
    else type(typed);
  };

  return (
    <div class="tags-field">
      <div class="tags-box">
        {tags.map((tag) => (
          <Tag key={tag} tag={tag} label={(removeLabel ?? editor.removeTag)(tag)} onRemove={() => remove(tag)} />
        ))}
        <input
          ref={field}
          id={id}
          type="text"
          {...fieldOf(listId, choices.length, at)}
          placeholder={tags.length === 0 ? (hint ?? editor.tagsHint) : ''}
          value={text}
          onInput={onInput}
          onKeyDown={onKeyDown}
          onBlur={() => add([text])}
        />
      </div>
      <Completions<string>
        id={listId}
        label={label ?? editor.tags}
        choices={choices}
        at={at}
        keyOf={(tag) => tag}
        onTake={(tag) => add([tag])}
      >
        {(tag) => tag}
      </Completions>
    </div>
  );
}
