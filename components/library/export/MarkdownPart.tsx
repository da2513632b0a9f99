import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Gathered } from '../../../lib/export/gathered.ts';
import type { ExportTemplate } from '../../../lib/export/templates/index.ts';
import { sentenceOf } from '../../../lib/model/result.ts';
import { exportTemplate } from '../../../lib/settings/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useSetting } from '../../shared/useSetting.ts';
import { useLocale } from '../../shared/words/index.ts';
import { writePlace } from '../address.ts';
import { useLibrary } from '../library.ts';
import { saveBlob } from '../save-blob.ts';
import { CodeBox } from './CodeBox.tsx';
import { FolderPart } from './FolderPart.tsx';
import { previewOf } from './preview.ts';
import { renderedFiles } from './render-files.ts';
import { useTemplates } from './useTemplates.ts';
import { useWork } from './useWork.ts';
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
export function MarkdownPart({ gathered }: { gathered: Gathered }): JSX.Element | null {
  const words = useExportWords();
  const locale = useLocale();
  const { telling } = useLibrary();
  const templates = useTemplates();
  const [choice, changeChoice] = useSetting(exportTemplate);
  const template = templates.find(choice) ?? templates.ready[0];
  const work = useWork();
  const preview = useMemo(() => (template ? previewOf(template, gathered) : null), [template, gathered]);
  if (!template) return null;
  const download = () =>
    work.run(async (options) => {
      const files = await renderedFiles(template, gathered, options);
      if (!files.ok) return telling.tell(sentenceOf(files.error, locale));
      const [first, ...more] = files.value;
      const blob =
        first && more.length === 0
          ? new Blob([first.content], { type: 'text/markdown' })
          : await zipFiles(files.value, options.signal);
      if (blob === null) return;
      saveBlob(first && more.length === 0 ? first.fileName : `${template.name}.zip`, blob);
      telling.tell(words.downloaded(files.value.length));
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
                onChoose={() => void changeChoice(() => one.id)}
              />
            ))}
            {(templates.own ?? []).map((one) => (
              <TemplateChoice
                key={one.id}
                template={one}
                own
                chosen={one.id === template.id}
                onChoose={() => void changeChoice(() => one.id)}
              />
            ))}
          </ul>
          <p class="links">
            <a href={writePlace('export', ['template', 'new'])}>{words.newTemplate}</a>
            <a href={writePlace('export', ['fields'])}>{words.fieldsTitle}</a>
          </p>
          <div class="buttons">
            <Button
              tone="primary"
              icon="download"
              disabled={work.busy || gathered.reports.length === 0}
              onPress={download}
            >
              {template.scope === 'notes' || gathered.reports.length < 2 ? words.download : words.downloadZip}
            </Button>
          </div>
          <FolderPart template={template} gathered={gathered} work={work} />
          <Work work={work} />
        </div>
        <figure class="preview-box">
          <figcaption class="label">{preview?.sample ? words.previewSample : words.preview}</figcaption>
          <CodeBox label={words.preview} text={preview?.text ?? ''} />
        </figure>
      </div>
    </section>
  );
}
