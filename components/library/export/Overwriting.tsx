import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { linesLost, type MergeChoice } from '../../../lib/export/merging/index.ts';
import type { PlannedFile } from '../../../lib/folder/index.ts';
import { Button } from '../../shared/Button.tsx';
import { CodeBox } from './CodeBox.tsx';
import { useExportWords } from './words/index.ts';

const CHOICES: readonly MergeChoice[] = ['both', 'keep', 'overwrite'];

interface OverwritingProps {
  files: readonly PlannedFile[];
  onCancel(): void;
  onChosen(choices: Map<string, MergeChoice>): void;
}

/** The lines that an update would overwrite; the whole part would hide them among what stays. */
function Lost({ file: { plan } }: { file: PlannedFile }): JSX.Element | null {
  const words = useExportWords();
  if (plan.theirs === '') return null;
  const lost = linesLost(plan.theirs, plan.content);
  return lost.length === 0 ? (
    <p class="aside">{words.onlyDeleted}</p>
  ) : (
    <CodeBox label={words.theirs} text={lost.join('\n')} />
  );
}

interface PickProps {
  label: string;
  /** Null: several are chosen. */
  chosen: MergeChoice | null;
  onChoose(choice: MergeChoice): void;
}

function Pick({ label, chosen, onChoose }: PickProps): JSX.Element {
  const words = useExportWords();
  return (
    <label class="pick">
      <span class="label">{label}</span>
      <select
        class="input"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value as MergeChoice)}
      >
        {chosen === null ? (
          <option value="" disabled>
            {words.eachItsOwn}
          </option>
        ) : null}
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {words.choices[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}

const forAll = (files: readonly PlannedFile[], choice: MergeChoice): Map<string, MergeChoice> =>
  new Map(files.map(({ document }) => [document.document, choice]));

/** Files in which the reader's words would be overwritten, each shown with what would be lost, before anything is done. */
export function Overwriting({ files, onCancel, onChosen }: OverwritingProps): JSX.Element {
  const words = useExportWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeChoice>>(new Map());
  useEffect(() => dialog.current?.showModal(), []);
  const choiceOf = ({ document }: PlannedFile): MergeChoice => choices.get(document.document) ?? 'both';
  const [first, ...others] = new Set(files.map(choiceOf));
  const same = others.length === 0 ? (first ?? null) : null;
  return (
    <dialog ref={dialog} class="overwriting" aria-labelledby="overwriting-title" onCancel={onCancel}>
      <h2 id="overwriting-title">{words.overwriteTitle(files.length)}</h2>
      <p class="aside">{words.overwriteLead}</p>
      {files.length < 2 ? null : (
        <Pick label={words.forAll} chosen={same} onChoose={(choice) => setChoices(forAll(files, choice))} />
      )}
      <ul>
        {files.map((file) => (
          <li key={file.document.document}>
            <p>
              <strong>{file.path}</strong> <span class="aside">{words.standings[file.plan.standing]}</span>
            </p>
            <Lost file={file} />
            <Pick
              label={words.choice}
              chosen={choiceOf(file)}
              onChoose={(choice) => setChoices(new Map(choices).set(file.document.document, choice))}
            />
          </li>
        ))}
      </ul>
      <footer class="buttons">
        <Button onPress={onCancel}>{words.cancel}</Button>
        <Button
          tone="primary"
          onPress={() => onChosen(new Map(files.map((file) => [file.document.document, choiceOf(file)])))}
        >
          {words.doIt}
        </Button>
      </footer>
    </dialog>
  );
}
