import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../../lib/model/result.ts';
import type { Term } from '../../../lib/search/index.ts';
import type { PlacedNote } from '../../../lib/storage/index.ts';
import { FollowUpLine } from '../../card/FollowUpLine.tsx';
import { NoteEditor, type NoteWriting } from '../../card/NoteEditor.tsx';
import { Button } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { Markdown } from '../../shared/Markdown.tsx';
import { useLocale, useWords } from '../../shared/own-words/index.ts';
import { isoDay, sayDay, sayPeriod, saySection, sayTarget } from '../../shared/wording/index.ts';
import { useLibrary } from '../library.ts';
import { PlaceLinks } from '../PlaceLinks.tsx';
import { useMarkedHits } from '../useMarkedHits.ts';
import { KeptText } from './KeptText.tsx';
import type { NoteDeeds } from './useNoteDeeds.ts';
import { useNotesWords } from './words/index.ts';

interface NoteDetailProps {
  kept: PlacedNote;
  terms: readonly Term[];
  deeds: NoteDeeds;
}

function Facts({ kept }: { kept: PlacedNote }): JSX.Element | null {
  const words = useNotesWords();
  const locale = useLocale();
  const { target, section } = kept.note.selector;
  const facts: [string, string][] = [
    [words.indicator, target?.name ?? ''],
    [words.value, target ? sayTarget(target, locale) : ''],
    [words.period, target?.period ? sayPeriod(target.period, locale) : ''],
    [words.section, saySection(section)],
  ];
  return (
    <dl class="note-facts">
      {facts.map(([name, value]) =>
        value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Written({ kept }: { kept: PlacedNote }): JSX.Element {
  const words = useNotesWords();
  const locale = useLocale();
  const { created, modified } = kept.note;
  const [first, last] = [created, modified].map((time) => sayDay(isoDay(new Date(time)), locale)) as [string, string];
  return (
    <p class="aside">
      {words.written(first)}
      {first === last ? null : ` · ${words.edited(last)}`}
    </p>
  );
}

function Reading({ kept, terms }: Pick<NoteDetailProps, 'kept' | 'terms'>): JSX.Element {
  const words = useNotesWords();
  const box = useRef<HTMLDivElement>(null);
  const { note, followUp } = kept;
  useMarkedHits(box, terms, kept);
  return (
    <div ref={box} class="note-reading">
      <blockquote class={`note-words ${note.colour ?? ''}`} lang="zh-CN">
        {note.selector.quote.exact}
      </blockquote>
      {note.body.trim() === '' ? <p class="aside">{words.noBody}</p> : <Markdown text={note.body} />}
      {note.tags.length === 0 ? null : (
        <p class="note-tags">
          {note.tags.map((tag) => (
            <Chip key={tag} kind="tag">
              {tag}
            </Chip>
          ))}
        </p>
      )}
      {followUp ? (
        <p>
          <FollowUpLine followUp={followUp} />
        </p>
      ) : null}
      <Facts kept={kept} />
      <Written kept={kept} />
    </div>
  );
}

interface EditingProps extends Pick<NoteDetailProps, 'kept' | 'deeds'> {
  onDone(): void;
}

function Editing({ kept, deeds, onDone }: EditingProps): JSX.Element {
  const finder = useLibrary().finder();
  const [known, setKnown] = useState<readonly string[]>([]);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // As it was when the editor was opened: a change made elsewhere meanwhile is seen by it when saving.
  const opened = useRef(kept);
  useEffect(() => {
    void finder.ask('known', 'tags').then(setKnown);
  }, [finder]);
  const { note, followUp } = opened.current;
  const save = async (writing: NoteWriting): Promise<void> => {
    setSaving(true);
    const failed = await deeds.save(opened.current, writing);
    setSaving(false);
    if (failed) setFailure(failed);
    else onDone();
  };
  return (
    <NoteEditor
      quote={note.selector.quote.exact}
      draft={{ body: note.body, tags: note.tags, followUp }}
      existing
      knownTags={known}
      canFollowUp
      saving={saving}
      failure={failure}
      onSave={(writing) => void save(writing)}
      onCancel={onDone}
      onCopyText={(text) => void navigator.clipboard.writeText(text)}
    />
  );
}

/** One note: the report's words, what the reader wrote, and what can be done with it. */
export function NoteDetail({ kept, terms, deeds }: NoteDetailProps): JSX.Element {
  const words = useNotesWords();
  const { reportTypes } = useWords();
  const [editing, setEditing] = useState(false);
  const [context, setContext] = useState(false);
  const { note, report } = kept;
  return (
    <article class="note-detail">
      <header>
        <p class="aside">{report ? reportTypes[report.type] : null}</p>
        <h2>{report?.title ?? words.unknownReport}</h2>
        <div class="bar">
          {report ? <PlaceLinks report={report} note={note} /> : null}
          <span class="gap" />
          {editing ? null : (
            <Button icon="edit" onPress={() => setEditing(true)}>
              {words.edit}
            </Button>
          )}
          <Button icon="trash" tone="quiet" label={words.remove} onPress={() => void deeds.remove(kept)} />
        </div>
      </header>
      {editing ? (
        <Editing kept={kept} deeds={deeds} onDone={() => setEditing(false)} />
      ) : (
        <Reading kept={kept} terms={terms} />
      )}
      <Button icon="page" tone="quiet" expanded={context} onPress={() => setContext(!context)}>
        {context ? words.hideContext : words.showContext}
      </Button>
      {context ? <KeptText note={note} /> : null}
    </article>
  );
}
