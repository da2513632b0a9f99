import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Gathered } from '../../../lib/export/gathered.ts';
import type { MergeChoice } from '../../../lib/export/merging/index.ts';
import type { ExportTemplate } from '../../../lib/export/templates/index.ts';
import {
  canPickFolder,
  grant,
  openFolder,
  type PlannedFile,
  pickFolder,
  planFolder,
  writeFolder,
} from '../../../lib/folder/index.ts';
import { ok, type Result, sentenceOf } from '../../../lib/model/result.ts';
import {
  type ChosenFolder,
  chooseFolder,
  folderFor,
  forgetFolder,
  knownFiles,
  noteFiles,
} from '../../../lib/storage/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';
import { Overwriting } from './Overwriting.tsx';
import { renderedFiles } from './render-files.ts';
import type { Taking } from './useTaking.ts';
import type { WorkOptions } from './useWork.ts';
import { useExportWords } from './words/index.ts';

interface FolderPartProps {
  template: ExportTemplate;
  /** Reports that were chosen. */
  count: number;
  taking: Taking;
}

const NEEDS_CHOICE: readonly string[] = ['edited', 'broken', 'doubled'];

function useFolder() {
  const { database } = useLibrary();
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  useEffect(() => {
    void folderFor(database, 'export').then((found) => setFolder(found.ok ? found.value : null));
  }, [database]);
  return { folder, setFolder };
}

/** Exports into a folder that was chosen once: files there are brought up to date. */
export function FolderPart({ template, count: chosen, taking: { work, take } }: FolderPartProps): JSX.Element {
  const words = useExportWords();
  const locale = useLocale();
  const { database, telling } = useLibrary();
  const { folder, setFolder } = useFolder();
  const [asking, setAsking] = useState<{ folder: ChosenFolder; planned: PlannedFile[] } | null>(null);

  const write = async (
    into: ChosenFolder,
    planned: PlannedFile[],
    choices: Map<string, MergeChoice>,
    options: WorkOptions,
  ): Promise<Result<unknown>> => {
    const lock = `export ${into.name}`;
    const written = await writeFolder(openFolder(into.handle), planned, { ...options, choices, lock });
    if (!written.ok) return written;
    await noteFiles(database, into, written.value);
    const count = (became: string) => written.value.filter((file) => file.became === became).length;
    telling.tell(words.written(count('made'), count('updated'), count('same'), count('left')));
    return ok(null);
  };

  /** What would become of each file. */
  const plan = async (into: ChosenFolder, gathered: Gathered, options: WorkOptions): Promise<Result<PlannedFile[]>> => {
    const files = await renderedFiles(template, gathered, options);
    if (!files.ok) return files;
    const known = await knownFiles(database, into);
    return planFolder(openFolder(into.handle), files.value, { ...options, known: known.ok ? known.value : new Map() });
  };

  const start = async (into: ChosenFolder) => {
    // Asked in the turn of the click.
    if (!(await grant(into.handle))) return telling.tell(words.notAllowed(into.name));
    take(async (gathered, options) => {
      const planned = await plan(into, gathered, options);
      if (!planned.ok) return planned;
      if (!planned.value.some((file) => NEEDS_CHOICE.includes(file.plan.standing)))
        return write(into, planned.value, new Map(), options);
      setAsking({ folder: into, planned: planned.value });
      return ok(null);
    });
  };

  const choose = async () => {
    const handle = await pickFolder('export');
    if (handle === null) return;
    const chosen = await chooseFolder(database, 'export', handle);
    if (!chosen.ok) return telling.tell(sentenceOf(chosen.error, locale));
    setFolder(chosen.value);
  };

  const forget = async () => {
    await forgetFolder(database, 'export');
    setFolder(null);
  };

  if (folder === null && !canPickFolder()) return <p class="aside">{words.noFolders}</p>;
  return (
    <div class="folder-part">
      {folder === null ? (
        <Button onPress={() => void choose()}>{words.chooseFolder}</Button>
      ) : (
        <>
          <Button icon="page" disabled={work.busy || chosen === 0} onPress={() => void start(folder)}>
            {words.intoFolder(folder.name)}
          </Button>
          <Button tone="quiet" onPress={() => void choose()}>
            {words.otherFolder}
          </Button>
          <Button tone="quiet" onPress={() => void forget()}>
            {words.forgetFolder}
          </Button>
        </>
      )}
      <p class="aside">{words.folderLead}</p>
      {asking ? (
        <Overwriting
          files={asking.planned.filter(({ plan }) => NEEDS_CHOICE.includes(plan.standing))}
          onCancel={() => setAsking(null)}
          onChosen={(choices) => {
            setAsking(null);
            work.run(async (options) => {
              const written = await write(asking.folder, asking.planned, choices, options);
              if (!written.ok) telling.tell(sentenceOf(written.error, locale));
            });
          }}
        />
      ) : null}
    </div>
  );
}
