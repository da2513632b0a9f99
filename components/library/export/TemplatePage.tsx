import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExportTemplate } from '../../../lib/export/templates/index.ts';
import { sentenceOf } from '../../../lib/model/result.ts';
import { exportTemplate } from '../../../lib/settings/index.ts';
import { keepTemplate, trashTemplate } from '../../../lib/storage/index.ts';
import { EmptyState } from '../../panel/EmptyState.tsx';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { writePlace } from '../address.ts';
import { Choice } from '../Choice.tsx';
import { useLibrary } from '../library.ts';
import { goTo } from '../usePlace.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { usePreview } from './usePreview.ts';
import { useSurvey } from './useSurvey.ts';
import { useTemplates } from './useTemplates.ts';
import { useExportWords } from './words/index.ts';

type Draft = Pick<ExportTemplate, 'name' | 'scope' | 'source'>;

interface EditingProps {
  /** Null for a new one. */
  id: string | null;
  start: Draft;
  /** It comes with the program: it can be looked at, and copied. */
  fixed: boolean;
}

function Editing({ id, start, fixed }: EditingProps): JSX.Element {
  const words = useExportWords();
  const locale = useLocale();
  const { database, telling } = useLibrary();
  const { survey } = useSurvey();
  const [draft, setDraft] = useState<Draft>(start);
  const preview = usePreview({ ...draft, id: id ?? 'new' }, survey);
  const keep = async (as: string | null, name: string) => {
    const kept = await keepTemplate(database, { ...draft, id: as, name });
    if (!kept.ok) return telling.tell(sentenceOf(kept.error, locale));
    await exportTemplate.write(kept.value.id);
    telling.tell(words.templateSaved(kept.value.name));
    goTo(writePlace('export', ['template', kept.value.id]));
  };
  const remove = async () => {
    if (id === null) return;
    const gone = await trashTemplate(database, id, true);
    if (!gone.ok) return telling.tell(sentenceOf(gone.error, locale));
    telling.tell(words.templateGone(draft.name), () => void trashTemplate(database, id, false));
    goTo(writePlace('export'));
  };
  const changed = draft.name !== start.name || draft.scope !== start.scope || draft.source !== start.source;
  return (
    <>
      <header class="taking-head template-head">
        <p>
          <a href={writePlace('export')}>{words.back}</a> ·{' '}
          <a href={writePlace('export', ['fields'])}>{words.fieldsTitle}</a>
        </p>
        <h1>{id === null ? words.newTemplate : draft.name}</h1>
        {fixed ? <p class="definition">{words.fixedTemplate}</p> : null}
      </header>
      <div class="template-bar">
        <Field label={words.templateName}>
          {(field) => (
            <input
              id={field}
              class="input"
              value={draft.name}
              disabled={fixed}
              onInput={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            />
          )}
        </Field>
        {fixed ? (
          <span class="aside">{words.scopes[draft.scope]}</span>
        ) : (
          <Choice
            label={words.templateScope}
            choices={(['report', 'notes'] as const).map((scope) => ({ id: scope, label: words.scopes[scope] }))}
            chosen={draft.scope}
            onChoose={(scope) => setDraft({ ...draft, scope })}
          />
        )}
        <span class="gap" />
        {fixed || id === null ? null : (
          <Button tone="danger" icon="trash" onPress={() => void remove()}>
            {words.deleteTemplate}
          </Button>
        )}
        {fixed ? (
          <Button tone="primary" icon="copy" onPress={() => void keep(null, words.copyOf(draft.name))}>
            {words.copyTemplate}
          </Button>
        ) : (
          <Button
            tone="primary"
            icon="check"
            disabled={draft.name.trim() === '' || (!changed && id !== null)}
            onPress={() => void keep(id, draft.name)}
          >
            {words.saveTemplate}
          </Button>
        )}
      </div>
      <TemplateEditor
        source={draft.source}
        fixed={fixed}
        preview={preview}
        onChange={(source) => setDraft({ ...draft, source })}
      />
    </>
  );
}

const EMPTY =
  '# {{ report.title | inline }}\n\n{{ report.citation | cite }}\n{% for note in report.notes %}\n{{ note.quote | quote }}\n\n{{ note.body | closed }}\n\n^{{ note.block }}\n{% endfor %}\n';

/** A template: looked at, copied, written. */
export function TemplatePage({ id }: { id: string }): JSX.Element {
  const words = useExportWords();
  const { ready, own, find } = useTemplates();
  const [settled, setSettled] = useState(false);
  useEffect(() => setSettled(own !== null), [own]);
  if (id === 'new') {
    return <Editing id={null} start={{ name: words.newName, scope: 'report', source: EMPTY }} fixed={false} />;
  }
  const template = find(id);
  if (template) return <Editing key={id} id={id} start={template} fixed={ready.includes(template)} />;
  return settled ? <EmptyState icon="warning" title={words.noTemplate} /> : <div aria-busy="true" />;
}
