import type { OpenReport } from '../model/kept.ts';
import type { NoteRecord, ReportRecord } from '../model/records.ts';
import { ok, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { type TextVersionRecord, TextVersionRecordSchema } from '../model/text-version.ts';
import { warn } from '../platform/log.ts';
import { sha256Hex } from '../platform/sha256.ts';
import { attempt } from './attempt.ts';
import { compressed, uncompressed } from './compression.ts';
import type { PledgemarkDatabase } from './database.ts';
import { textMissing } from './failures.ts';
import { readAll, type Shelf } from './shelf.ts';

const byLastSeen = (a: TextVersionRecord, b: TextVersionRecord): number =>
  b.lastSeen - a.lastSeen || b.firstSeen - a.firstSeen;

const read = (stored: readonly unknown[]): Shelf<TextVersionRecord> => {
  const { items, setAside } = readAll('texts', TextVersionRecordSchema, stored);
  return { items: items.toSorted(byLastSeen), setAside };
};

/** The wordings of one page, the last seen first. */
const ofPage = async (database: PledgemarkDatabase, reportId: string, address: string): Promise<TextVersionRecord[]> =>
  read(await database.texts.where({ reportId }).toArray()).items.filter((one) => one.address === address);

/**
 * Notes that the page was seen in this wording; to be called inside a transaction over `texts`.
 *
 * @param part a change of the record that goes with it
 */
export async function noteWording(
  database: PledgemarkDatabase,
  { id: reportId }: Pick<ReportRecord, 'id'>,
  address: string,
  { textSha256, textLength }: OpenReport,
  part: Partial<TextVersionRecord> = {},
): Promise<void> {
  const [last, ...earlier] = await ofPage(database, reportId, address);
  const before = [last, ...earlier].find((one) => one?.sha256 === textSha256);
  const time = Math.max(database.now(), before === last ? 0 : (last?.lastSeen ?? -1) + 1);
  await database.texts.put({
    id: before?.id ?? database.newId(),
    reportId,
    address,
    sha256: textSha256,
    length: textLength,
    firstSeen: before?.firstSeen ?? time,
    lastSeen: Math.max(time, before?.lastSeen ?? 0),
    noted: before?.noted ?? false,
    kept: before?.kept ?? null,
    // A page that went back to an earlier wording changed as well.
    changesSeen: before !== undefined && before === last && before.changesSeen,
    madeBy: database.madeBy,
    ...part,
  });
}

/** A page's wording now, and the one before it. */
export interface Wordings {
  readonly now: TextVersionRecord | null;
  /** Null where the page was never seen otherwise. */
  readonly before: TextVersionRecord | null;
}

/** How the page at this address reads since its last visit, and how it read before. */
export const wordingsOf = (
  database: PledgemarkDatabase,
  reportId: string,
  address: string,
): Promise<Result<Wordings>> =>
  attempt(database, 'read', async () => {
    const [now = null, before = null] = await ofPage(database, reportId, address);
    return ok({ now, before });
  });

/** All wordings of a report's pages that were seen, the last seen first; the texts themselves are not unpacked. */
export const textVersions = (
  database: PledgemarkDatabase,
  reportId: string,
): Promise<Result<Shelf<TextVersionRecord>>> =>
  attempt(database, 'read', async () => ok(read(await database.texts.where({ reportId }).toArray())));

/** Lets go of texts that nothing needs any more; to be called inside a transaction over `texts`. */
async function letGo(database: PledgemarkDatabase, reportId: string, address: string): Promise<void> {
  const [, , ...older] = await ofPage(database, reportId, address);
  const needless = older.filter(({ kept, noted }) => kept !== null && !noted);
  await database.texts.bulkPut(needless.map((one) => ({ ...one, kept: null })));
}

/**
 * Keeps the text of a wording that was noted by a visit; whether there is one. A text that is not that of a visit is
 * not kept.
 *
 * @param address canonical, of the page
 */
export function keepText(
  database: PledgemarkDatabase,
  address: string,
  text: string,
): Promise<Result<{ kept: boolean }>> {
  const sha256 = sha256Hex(text);
  return attempt(database, 'keep-text', async () => {
    const packed = await compressed(text);
    return database.transaction('rw', database.texts, async () => {
      const stored = await database.texts.where({ address, sha256 }).toArray();
      const wanted = read(stored).items;
      await database.texts.bulkPut(wanted.map((one) => ({ ...one, kept: one.kept ?? packed })));
      for (const { reportId } of wanted) await letGo(database, reportId, address);
      return ok({ kept: wanted.length > 0 });
    });
  });
}

/** Notes that the reader was shown what changed on this page up to its last wording. */
export const markChangesSeen = (database: PledgemarkDatabase, id: string): Promise<Result<null>> =>
  attempt(database, 'keep-text', async () => {
    await database.texts.update(id, { changesSeen: true });
    return ok(null);
  });

async function unpack({ kept, sha256 }: TextVersionRecord): Promise<Result<string>> {
  if (kept === null) return textMissing('not-kept');
  try {
    const text = await uncompressed(kept);
    return sha256Hex(text) === sha256 ? ok(text) : textMissing('damaged');
  } catch (cause) {
    warn('storage', 'A kept text cannot be unpacked.', cause);
    return textMissing('damaged');
  }
}

/**
 * The text of a wording (by the id of its record) as it was read. Fails where it was not kept.
 *
 * @param address where given, a text of another page is not given
 */
export async function keptText(database: PledgemarkDatabase, id: string, address?: string): Promise<Result<string>> {
  const found = await attempt(database, 'read', async () => {
    const stored = await database.texts.get(id);
    return ok(read(stored ? [stored] : []).items[0] ?? null);
  });
  if (!found.ok) return found;
  const { value } = found;
  return value && (address === undefined || value.address === address) ? unpack(value) : textMissing('not-kept');
}

/** A note's words where they stood: in the text of a wording that was kept. */
export interface NoteContext {
  readonly version: TextVersionRecord;
  readonly text: string;
  readonly span: Span;
}

/** Nearest first: the wordings that were on the page when the note was made, then the others. */
const byNearness =
  ({ created }: NoteRecord) =>
  (a: TextVersionRecord, b: TextVersionRecord): number => {
    const distance = ({ firstSeen, lastSeen }: TextVersionRecord) =>
      Math.max(firstSeen - created, created - lastSeen, 0);
    return distance(a) - distance(b);
  };

/** A note in the text that it was written on, also when the page is gone. Fails where that text was not kept. */
export async function noteContext(database: PledgemarkDatabase, note: NoteRecord): Promise<Result<NoteContext>> {
  const versions = await textVersions(database, note.reportId);
  if (!versions.ok) return versions;
  const { position, quote } = note.selector;
  const span = { start: position.start, end: position.end };
  for (const version of versions.value.items.filter(({ kept }) => kept).toSorted(byNearness(note))) {
    const text = await unpack(version);
    if (text.ok && text.value.slice(span.start, span.end) === quote.exact)
      return ok({ version, text: text.value, span });
  }
  return textMissing('not-kept');
}
