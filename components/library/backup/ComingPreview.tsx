import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MergedStore, PlannedRecord, Preference, RecordStanding } from '../../../lib/storage/index.ts';
import { Button } from '../../shared/Button.tsx';
import { isoDay } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { Choice } from '../Choice.tsx';
import type { Coming } from './coming.ts';
import { subjectOf } from './subject.ts';
import { useBackupWords } from './words/index.ts';
import { figure } from './words/zh.ts';

const SHOWN: readonly MergedStore[] = [
  'reports',
  'notes',
  'followUps',
  'corrections',
  'observations',
  'templates',
  'searches',
];
const PREFERENCES: readonly Preference[] = ['later', 'stored', 'incoming'];
/** Rows of a list; more say only how many. */
const MOST = 50;

const differs = ({ standing }: PlannedRecord): boolean => standing !== 'new' && standing !== 'same';

function Counts({ planned }: { planned: readonly PlannedRecord[] }): JSX.Element {
  const words = useBackupWords();
  const count = (store: MergedStore, standings: readonly RecordStanding[]) =>
    planned.filter((one) => one.store === store && standings.includes(one.standing)).length;
  const stores = SHOWN.filter((store) => planned.some((one) => one.store === store));
  return (
    <div class="table-box">
      <table class="data counts" aria-label={words.counts}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col" class="figure">
              {words.isNew}
            </th>
            <th scope="col" class="figure">
              {words.isSame}
            </th>
            <th scope="col" class="figure">
              {words.differs}
            </th>
          </tr>
        </thead>
        <tbody>
          {stores.map((store) => (
            <tr key={store} data-store={store}>
              <th scope="row">{words.stores[store]}</th>
              <td class="figure">{figure(count(store, ['new']))}</td>
              <td class="figure">{figure(count(store, ['same']))}</td>
              <td class="figure">{figure(count(store, ['newer', 'older', 'conflict']))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Differing({ planned }: { planned: readonly PlannedRecord[] }): JSX.Element | null {
  const words = useBackupWords();
  const all = planned.filter((one) => differs(one) && SHOWN.includes(one.store));
  if (all.length === 0) return null;
  return (
    <details class="differing">
      <summary>{words.differing(all.length)}</summary>
      <ul>
        {all.slice(0, MOST).map((one) => (
          <li key={`${one.store} ${one.incoming.id}`}>
            <strong>{subjectOf(one.incoming)}</strong>
            <span class="aside">
              {' '}
              {words.stores[one.store]} · {words.standings[one.standing]}
            </span>
          </li>
        ))}
      </ul>
      {all.length > MOST ? <p class="aside">{words.more(all.length - MOST)}</p> : null}
    </details>
  );
}

function Faults({ coming }: { coming: Coming }): JSX.Element | null {
  const words = useBackupWords();
  const locale = useLocale();
  const { faults } = coming;
  if (faults.length === 0) return null;
  return (
    <div class="table-box">
      <table class="data" aria-label={words.faults(faults.length)}>
        <thead>
          <tr>
            <th scope="col" class="figure">
              {words.line}
            </th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.faults(faults.length)}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, MOST).map((fault) => (
            <tr key={`${fault.line} ${fault.subject}`}>
              <td class="figure">{figure(fault.line)}</td>
              <td>{fault.subject}</td>
              <td class="faults">{fault.reason[locale]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > MOST ? <p class="aside">{words.more(faults.length - MOST)}</p> : null}
    </div>
  );
}

interface ComingPreviewProps {
  coming: Coming;
  onCancel(): void;
  onAdd(prefer: Preference, settings: boolean): void;
}

/** What a file would bring, before anything is stored. */
export function ComingPreview({ coming, onCancel, onAdd }: ComingPreviewProps): JSX.Element {
  const words = useBackupWords();
  const [prefer, setPrefer] = useState<Preference>('later');
  const [settings, setSettings] = useState(coming.settings.length > 0);
  const { planned } = coming;
  const fresh = planned.filter(({ standing }) => standing === 'new').length;
  const different = planned.filter(differs).length;
  const nothing = fresh === 0 && different === 0 && !settings;
  return (
    <section class="coming" aria-labelledby="coming-title">
      <header>
        <h3 id="coming-title">{words.kinds[coming.kind]}</h3>
        <p class="aside">
          {coming.fileName}
          {coming.made === null ? '' : ` · ${words.madeOn(isoDay(new Date(coming.made)))}`}
        </p>
      </header>
      <Counts planned={planned} />
      <Differing planned={planned} />
      <Faults coming={coming} />
      {different === 0 ? null : (
        <Choice
          label={words.prefer}
          choices={PREFERENCES.map((id) => ({ id, label: words.preferences[id] }))}
          chosen={prefer}
          onChoose={(id: Preference) => setPrefer(id)}
        />
      )}
      {coming.settings.length === 0 ? null : (
        <label class="radio">
          <input type="checkbox" checked={settings} onChange={(event) => setSettings(event.currentTarget.checked)} />
          <span>{words.withSettings}</span>
        </label>
      )}
      <footer class="buttons">
        <Button onPress={onCancel}>{words.cancel}</Button>
        <Button tone="primary" disabled={nothing} onPress={() => onAdd(prefer, settings)}>
          {nothing ? words.nothingNew : coming.kind === 'backup' ? words.restore : words.importIt(fresh)}
        </Button>
      </footer>
    </section>
  );
}
