import { fail, ok, type Result } from '../model/result.ts';
import {
  type Addition,
  addObservations,
  type Decision,
  type OwnObservationDraft,
  observationKey,
  type PledgemarkDatabase,
  sameValue,
} from '../storage/index.ts';
import { type FileReading, type FileRow, type ReadOptions, readObservationFile } from './csv/read-file.ts';
import type { Reason } from './csv/reason.ts';
import type { ReaderDataset } from './join.ts';
import { type DraftStanding, draftStandings } from './preview.ts';

/** A row that cannot be imported, with every reason; `cells` as they stand in the file. */
export interface FaultyRow {
  readonly state: 'error';
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly Reason[];
}

/** A row that can be imported, and how it stands to what is there already. */
export interface ReadableRow extends DraftStanding {
  readonly line: number;
  readonly draft: OwnObservationDraft;
  readonly notes: readonly Reason[];
  /** The line of an earlier row of the file that speaks of the same thing; null where there is none. */
  readonly sameAsLine: number | null;
}

export type PreviewRow = FaultyRow | ReadableRow;

/** What an import would do; nothing is stored yet. */
export interface ImportPreview {
  readonly fileName: string;
  readonly form: FileReading['form'];
  readonly encoding: FileReading['encoding'];
  readonly ignoredColumns: readonly string[];
  readonly rows: readonly PreviewRow[];
}

interface Readable {
  readonly line: number;
  readonly draft: OwnObservationDraft;
  readonly notes: readonly Reason[];
}

const isReadable = (row: FileRow): row is FileRow & Readable => 'draft' in row;

/** Lays the earlier rows of the file beside the row. */
function withEarlier(row: Readable, standing: DraftStanding, first: Map<string, Readable>): ReadableRow {
  const { line, draft, notes } = row;
  const key = observationKey(draft);
  const earlier = first.get(key);
  if (earlier === undefined) first.set(key, row);
  const base = { ...standing, line, draft, notes, sameAsLine: earlier?.line ?? null };
  if (earlier === undefined || standing.state === 'duplicate') return base;
  return { ...base, state: sameValue(earlier.draft, draft) ? 'duplicate' : 'conflict' };
}

/**
 * Reads a file and says of each row what importing it would do: `new`, `duplicate`, `conflict` (another value for the
 * same thing, here, in the bundled dataset or earlier in the file), or `error` with line and reasons. Fails as
 * `readObservationFile` does.
 */
export async function readObservations(
  bytes: Uint8Array,
  reader: ReaderDataset,
  database: PledgemarkDatabase,
  options: ReadOptions,
): Promise<Result<ImportPreview>> {
  const file = await readObservationFile(bytes, reader, options);
  if (!file.ok) return file;
  const { form, encoding, ignoredColumns, rows } = file.value;
  const readable = rows.filter(isReadable);
  const standings = await draftStandings(
    reader,
    database,
    readable.map(({ draft }) => draft),
  );
  if (!standings.ok) return standings;
  const first = new Map<string, Readable>();
  let at = 0;
  const preview = rows.flatMap((row): PreviewRow[] => {
    if (!isReadable(row)) {
      return 'reasons' in row ? [{ state: 'error', line: row.line, cells: row.cells, reasons: row.reasons }] : [];
    }
    const standing = standings.value[at];
    at += 1;
    return standing ? [withEarlier(row, standing, first)] : [];
  });
  return ok({ fileName: options.fileName, form, encoding, ignoredColumns, rows: preview });
}

/** A row of a preview that the reader chose, by its place in `rows`, and what to do where there is something already. */
export interface ChosenRow {
  readonly row: number;
  readonly decision?: Decision;
}

/** The rows that bring something new: what a preview offers at first. */
export const newRows = ({ rows }: ImportPreview): ChosenRow[] =>
  rows.flatMap(({ state }, row) => (state === 'new' ? [{ row }] : []));

const FAULTY = fail(
  'faulty-row',
  '选中的行里有不能导入的，没有加入任何数据。',
  'One of the chosen rows cannot be imported; nothing was added.',
);

/**
 * Adds the chosen rows, all or nothing, in one transaction. A row that would stand beside something of the reader's is
 * left out (and told) unless its decision says otherwise, also where that came in after the preview. `skipped[n].row` is
 * the place in `chosen`.
 */
export async function importObservations(
  reader: ReaderDataset,
  database: PledgemarkDatabase,
  preview: ImportPreview,
  chosen: readonly ChosenRow[],
  options: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<Result<Addition>> {
  const rows = chosen.flatMap(({ row, decision = 'skip' }) => {
    const found = preview.rows[row];
    return found === undefined || found.state === 'error' ? [] : [{ draft: found.draft, decision }];
  });
  if (rows.length < chosen.length) return FAULTY;
  const { onProgress, signal } = options;
  return addObservations(database, rows, {
    origin: 'import',
    dataset: reader.dataset.version,
    ...(onProgress ? { onProgress: (done, total) => onProgress(done / total) } : {}),
    ...(signal ? { signal } : {}),
  });
}
