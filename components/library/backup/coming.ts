import { readBackup } from '../../../lib/backup/index.ts';
import { fileText, type OtherKind } from '../../../lib/dataset/index.ts';
import {
  type FaultyRow,
  type ImportMeans,
  type Incoming,
  readHypothesis,
  readOwnCsv,
} from '../../../lib/export/imports/index.ts';
import { fail, ok, type Result } from '../../../lib/model/result.ts';
import { canonicalAddress } from '../../../lib/platform/address.ts';
import { idOf } from '../../../lib/platform/ids.ts';
import { restoreSettings, type StoredSetting } from '../../../lib/platform/settings-store.ts';
import {
  type IncomingRecords,
  type Merged,
  mergeRecords,
  orphanFollowUps,
  type PlannedRecord,
  type PledgemarkDatabase,
  type Preference,
  planRecords,
  upgradeRecords,
} from '../../../lib/storage/index.ts';
import type { Steps } from '../../../lib/text/steps.ts';
import { Turns } from '../export/turns.ts';
import type { WorkOptions } from '../export/useWork.ts';

/** A file that was read, and how what it holds stands to what is here. */
export interface Coming {
  readonly fileName: string;
  readonly kind: 'backup' | Incoming['kind'];
  /** When a backup was made; milliseconds since the Unix epoch. */
  readonly made: number | null;
  readonly records: IncomingRecords;
  readonly settings: readonly StoredSetting[];
  readonly planned: readonly PlannedRecord[];
  readonly faults: readonly FaultyRow[];
  /** Ids of what does not say when it was last changed. */
  readonly undated: ReadonlySet<string>;
}

const GZIP = 0x1f;

const notJson = fail(
  'not-json',
  '这个文件不是完整的 JSON，没有导入任何内容。',
  'This file is no whole JSON; nothing was imported.',
);

const meansOf = (database: PledgemarkDatabase): ImportMeans => ({
  now: database.now(),
  madeBy: database.madeBy,
  idOf,
  canonical: canonicalAddress,
});

/** A table of ours may have been saved as a workbook; of anything else it is said what can come in. */
const notForHere = ({ zh, en, table = false }: OtherKind): Result<never> =>
  table
    ? fail(
        'not-for-here',
        `这是${zh}，没有恢复或导入任何内容。如果里面是导出的“笔记”或“台账”表，请在 Excel 或 WPS 中“另存为”“CSV UTF-8（逗号分隔）”后再导入；如果要恢复备份，请选择备份文件（.jsonl.gz），不必解压。`,
        `This is ${en}; nothing was restored or imported. If it holds an exported table of notes or follow-ups, save it in Excel as “CSV UTF-8 (comma delimited)” and import that; to restore a backup, choose the backup file (.jsonl.gz) as it is.`,
      )
    : fail(
        'not-for-here',
        `这是${zh}，没有恢复或导入任何内容。恢复请选择本扩展的备份文件（.jsonl.gz），导入请选择导出的“笔记”或“台账”表（.csv）或 Hypothesis 批注（.json）。`,
        `This is ${en}; nothing was restored or imported. To restore, choose a backup file of this extension (.jsonl.gz); to import, an exported table of notes or follow-ups (.csv), or annotations of Hypothesis (.json).`,
      );

const stopped = fail('stopped', '已按要求停止，没有导入任何内容。', 'Stopped as asked; nothing was imported.');

function readJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    // Cut off, or something else altogether.
    return notJson;
  }
}

/** Reads row by row without holding up the page; how it stands to what is here is the other half of the work. */
async function inSlices(
  steps: Steps<Result<Incoming>, number>,
  { onProgress, signal }: WorkOptions,
): Promise<Result<Incoming>> {
  const turns = new Turns();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!(await turns.pause())) continue;
    if (signal.aborted) return stopped;
    onProgress(step.value, 2);
  }
}

/** A backup knows all; a table, or another program, only part. */
const partlyOf = ({ kind, undated }: Pick<Coming, 'kind' | 'undated'>) =>
  kind === 'backup' ? {} : { partly: { undated } };

type Read = Omit<Coming, 'planned' | 'fileName'>;
const NONE: ReadonlySet<string> = new Set();

/** Follow-ups whose note is neither here nor in the file have nothing to stand on. */
async function withoutOrphans(database: PledgemarkDatabase, incoming: Incoming): Promise<Read> {
  const { reports, notes, followUps, faults, kind, undated, lines } = incoming;
  const orphans = await orphanFollowUps(database, followUps, new Set(notes.map(({ id }) => id)));
  const missing = followUps.flatMap(({ id, what }): FaultyRow[] =>
    orphans.has(id)
      ? [
          {
            line: lines.get(id) ?? 1,
            subject: what,
            reason: {
              zh: '它所属的笔记不在这里，请先导入笔记。',
              en: 'The note that it belongs to is not here; import the notes first.',
            },
          },
        ]
      : [],
  );
  const records = { reports, notes, followUps: followUps.filter(({ id }) => !orphans.has(id)) };
  return { kind, made: null, records, settings: [], faults: [...faults, ...missing], undated };
}

async function readBackupFile(
  database: PledgemarkDatabase,
  file: File,
  { onProgress, signal }: WorkOptions,
): Promise<Result<Read>> {
  const read = await readBackup(file, { signal, onProgress: (share) => onProgress(share, 2) });
  if (!read.ok) return read;
  const { made, settings, database: version } = read.value;
  const records = await upgradeRecords(database, version, read.value.records);
  return records.ok
    ? ok({ kind: 'backup', made, records: records.value, settings, faults: [], undated: NONE })
    : records;
}

async function readImport(
  database: PledgemarkDatabase,
  bytes: Uint8Array,
  options: WorkOptions,
): Promise<Result<Read>> {
  const file = fileText(bytes, notForHere);
  if (!file.ok) return file;
  const { text } = file.value;
  const json = /^\s*[[{]/.test(text) ? readJson(text) : null;
  if (json?.ok === false) return json;
  const means = meansOf(database);
  const incoming = await inSlices(json === null ? readOwnCsv(text, means) : readHypothesis(json.value, means), options);
  return incoming.ok ? ok(await withoutOrphans(database, incoming.value)) : incoming;
}

const isRaw = (bytes: Uint8Array): boolean =>
  /^\s*\{\s*"schema":\s*"pledgemark\//.test(new TextDecoder().decode(bytes.slice(0, 80)));

/** Reads a file of any kind that can come in. Nothing is stored. */
export async function readComing(
  database: PledgemarkDatabase,
  file: File,
  options: WorkOptions,
): Promise<Result<Coming>> {
  const beginning = new Uint8Array(await file.slice(0, 80).arrayBuffer());
  const read =
    beginning[0] === GZIP || isRaw(beginning)
      ? await readBackupFile(database, file, options)
      : await readImport(database, new Uint8Array(await file.arrayBuffer()), options);
  if (!read.ok) return read;
  const planned = await planRecords(database, read.value.records, {
    ...options,
    ...partlyOf(read.value),
  });
  return planned.ok ? ok({ ...read.value, fileName: file.name, planned: planned.value }) : planned;
}

interface BringOptions extends WorkOptions {
  readonly prefer: Preference;
  readonly settings: boolean;
}

/** Brings it in, all or nothing. */
export async function bringIn(
  database: PledgemarkDatabase,
  coming: Coming,
  { prefer, settings, ...options }: BringOptions,
): Promise<Result<Merged>> {
  const merged = await mergeRecords(database, coming.records, prefer, { ...options, ...partlyOf(coming) });
  if (merged.ok && settings) await restoreSettings(coming.settings);
  return merged;
}
