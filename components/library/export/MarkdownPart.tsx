import type { JSX } from 'preact';
import type { ExportTemplate } from '../../../lib/export/templates/index.ts';
import { ok } from '../../../lib/model/result.ts';
import { exportTemplate } from '../../../lib/settings/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useSetting } from '../../shared/useSetting.ts';
import { writePlace } from '../address.ts';
import { useLibrary } from '../library.ts';
import { saveBlob } from '../save-blob.ts';
import { CodeBox } from './CodeBox.tsx';
import { FolderPart } from './FolderPart.tsx';
import { stopped } from './form-blob.ts';
import { renderedFiles } from './render-files.ts';
import { usePreview } from './usePreview.ts';
import { type Chosen, useTaking } from './useTaking.ts';
import { type Templates, useTemplates } from './useTemplates.ts';
import { Work } from './Work.tsx';
import { useExportWords } from './words/index.ts';
import { zipFiles } from './zip.ts';

interface ChoiceProps {
  template: ExportTemplate;
  chosen: boolean;
  own: boolean;
  onChoose(): void;
}

function TemplateChoice({ template, chosen, own, onChoose }: ChoiceProps): JSX.Element {
  const words = useExportWords();
  return (
    <li>
      <label class="radio">
        <input type="radio" name="template" checked={chosen} onChange={onChoose} />
        <span>
          {template.name}
          <span class="aside"> {words.scopes[template.scope]}</span>
        </span>
      </label>
      <a href={writePlace('export', ['template', template.id])}>{own ? words.edit : words.look}</a>
    </li>
  );
}

/** Markdown by a template: downloaded, or kept up to date in a folder. */
export function MarkdownPart(given: Chosen): JSX.Element | null {
  const templates = useTemplates();
  const [choice, changeChoice] = useSetting(exportTemplate);
  const template = templates.find(choice) ?? templates.ready[0];
  if (!template) return null;
  const choose = (id: string) => void changeChoice(() => id);
  return <ByTemplate {...given} templates={templates} template={template} onChoose={choose} />;
}

interface ByTemplateProps extends Chosen {
  templates: Templates;
  template: ExportTemplate;
  onChoose(id: string): void;
}

function ByTemplate({ templates, template, onChoose, ...given }: ByTemplateProps): JSX.Element {
  const words = useExportWords();
  const { telling } = useLibrary();
  const taking = useTaking(given);
  const { work, take } = taking;
  const preview = usePreview(template, given.chosen);
  const count = given.chosen?.length ?? 0;
  const download = () =>
    take(async (gathered, options) => {
      const files = await renderedFiles(template, gathered, options);
      if (!files.ok) return files;
      const [first, ...more] = files.value;
      const blob =
        first && more.length === 0
          ? new Blob([first.content], { type: 'text/markdown' })
          : await zipFiles(files.value, options.signal);
      if (blob === null) return stopped;
      saveBlob(first && more.length === 0 ? first.fileName : `${template.name}.zip`, blob);
      telling.tell(words.downloaded(files.value.length));
      return ok(null);
    });
  return (
    <section class="form" aria-labelledby="markdown-title">
      <header>
        <h2 id="markdown-title">Markdown</h2>
        <p class="aside">{words.markdownLead}</p>
      </header>
      <div class="markdown-part">
        <div class="templates">
          <ul>
            {templates.ready.map((one) => (
              <TemplateChoice
                key={one.id}
                template={one}
                own={false}
                chosen={one.id === template.id}
                onChoose={() => onChoose(one.id)}
              />
            ))}
            {(templates.own ?? []).map((one) => (
              <TemplateChoice
                key={one.id}
                template={one}
                own
                chosen={one.id === template.id}
                onChoose={() => onChoose(one.id)}
              />
            ))}
          </ul>
          <p class="links">
            <a href={writePlace('export', ['template', 'new'])}>{words.newTemplate}</a>
            <a href={writePlace('export', ['fields'])}>{words.fieldsTitle}</a>
          </p>
          <div class="buttons">
            <Button tone="primary" icon="download" disabled={work.busy || count === 0} onPress={download}>
              {template.scope === 'notes' || count < 2 ? words.download : words.downloadZip}
            </Button>
          </div>
          <FolderPart template={template} count={count} taking={taking} />
          <Work work={work} />
        </div>
        <figure class="preview-box">
          <figcaption class="label">{preview?.sample ? words.previewSample : words.preview}</figcaption>
          <CodeBox label={words.preview} text={preview?.text ?? ''} busy={preview === null} />
        </figure>
      </div>
    </section>
  );
}
