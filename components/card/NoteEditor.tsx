import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteDraft } from '../../lib/model/kept.ts';
import type { Failure } from '../../lib/model/result.ts';
import { Field } from '../shared/Field.tsx';
import { TagInput } from '../shared/TagInput.tsx';
import { useWords } from '../shared/words/index.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { AskUnsaved, EditorActions, NotSaved } from './EditorActions.tsx';
import { FollowUpFields } from './FollowUpFields.tsx';
import { type FollowUpAid, NO_AID } from './follow-up/fields.ts';
import { GrowingText } from './GrowingText.tsx';
import { Preview } from './Preview.tsx';

/** What the reader writes; the words it stands on are the caller's. */
export type NoteWriting = Pick<NoteDraft, 'body' | 'tags' | 'colour' | 'followUp'>;

export interface NoteEditorProps {
  /** The words of the report that the note is on. */
  quote: string;
  /** What stands in the fields at first; later changes of this prop do not overwrite what the reader typed. */
  draft: NoteWriting;
  /** Whether `draft` was never saved: then leaving it asks first. */
  unsaved?: boolean;
  /** True while editing a note that is kept already. */
  existing?: boolean;
  /** Tags the reader used before, most used first. */
  knownTags?: readonly string[];
  canFollowUp: boolean;
  /** The due date proposed when a follow-up is added, as an ISO date. */
  suggestedDue?: string | null;
  /** What a new follow-up is called. */
  suggestedWhat?: string;
  aid?: FollowUpAid;
  saving: boolean;
  /** Why the last attempt to save failed; the text stays. */
  failure: Failure | null;
  onSave(writing: NoteWriting): void;
  onCancel(): void;
  onDelete?: (() => void) | undefined;
  /** Copies the note's text, where it cannot be saved. */
  onCopyText(text: string): void;
  /** Told of each change, so that a draft can be kept safe while it is written. */
  onChange?: ((writing: NoteWriting) => void) | undefined;
}

/** The caller's draft may have more in it. */
const writingOf = ({ body, tags, colour, followUp }: NoteWriting): NoteWriting => ({
  body,
  tags,
  ...(colour === undefined ? {} : { colour }),
  followUp,
});

const sameWriting = (a: NoteWriting, b: NoteWriting): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Writes a note. Ctrl or Cmd with Enter saves, Escape cancels and asks first where something would be lost. */
export function NoteEditor(props: NoteEditorProps): JSX.Element {
  const { quote, draft, canFollowUp, saving, failure, onSave, onCancel, onDelete, onChange } = props;
  const { editor } = useWords();
  const first = useRef<NoteWriting>(writingOf(draft));
  const [writing, setWriting] = useState(first.current);
  const [asking, setAsking] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);

  const change = (part: Partial<NoteWriting>) => {
    const next = { ...writing, ...part };
    setWriting(next);
    setAsking(false);
    onChange?.(next);
  };
  const save = () => {
    if (!saving) onSave(writing);
  };
  const untouched = !props.unsaved && sameWriting(writing, first.current);
  const cancel = () => (untouched || asking ? onCancel() : setAsking(true));
  const keepWriting = () => {
    setAsking(false);
    text.current?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    // What is typed here is not for the page's own shortcuts.
    event.stopPropagation();
    if (event.isComposing) return;
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!saves && event.key !== 'Escape') return;
    event.preventDefault();
    if (saves) save();
    else if (asking) keepWriting();
    else cancel();
  };

  return (
    <div
      class="surface editor"
      role="dialog"
      aria-label={props.existing ? editor.editNote : editor.newNote}
      onKeyDown={onKeyDown}
    >
      <blockquote class="editor-quote" aria-label={editor.quote}>
        {quote}
      </blockquote>
      <Field label={editor.body} quiet>
        {(id) => (
          <GrowingText
            id={id}
            inputRef={text}
            value={writing.body}
            placeholder={editor.bodyHint}
            onChange={(body) => change({ body })}
          />
        )}
      </Field>
      <Preview text={writing.body} />
      <Field label={editor.tags}>
        {(id) => (
          <TagInput id={id} tags={writing.tags} known={props.knownTags ?? []} onChange={(tags) => change({ tags })} />
        )}
      </Field>
      <div class="editor-extras">
        <ColourChoice value={writing.colour ?? null} onChange={(colour) => change({ colour })} />
        {canFollowUp ? (
          <FollowUpFields
            followUp={writing.followUp}
            suggestedDue={props.suggestedDue ?? null}
            suggestedWhat={props.suggestedWhat ?? ''}
            aid={props.aid ?? NO_AID}
            onChange={(followUp) => change({ followUp })}
          />
        ) : null}
      </div>
      {failure ? <NotSaved failure={failure} onCopy={() => props.onCopyText(writing.body)} /> : null}
      {asking ? (
        <AskUnsaved onDiscard={onCancel} onKeep={keepWriting} />
      ) : (
        <EditorActions saving={saving} onSave={save} onCancel={cancel} onDelete={onDelete} />
      )}
    </div>
  );
}
