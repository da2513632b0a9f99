import { changesBetween, type FollowUpChange, fieldsAt, fieldsOf, followUpFields, merged } from '../follow-up/index.ts';
import { type Evidence, type FollowUpFields, FollowUpFieldsSchema, type FollowUpRecord } from '../model/follow-up.ts';
import { ok, type Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import { type About, type ChangeName, changing } from './change-log.ts';
import type { PledgemarkDatabase } from './database.ts';
import { type Doing, followUpMissing, notARecord } from './failures.ts';
import { changedFollowUp, type FoundFollowUp, foundFollowUp } from './follow-ups.ts';

type Edit = (before: FollowUpFields, record: FollowUpRecord) => FollowUpFields | null;

/** All of them, or null where one is missing or cannot be read. */
async function findAll(database: PledgemarkDatabase, ids: readonly string[]): Promise<FoundFollowUp[] | null> {
  const all = (await database.followUps.bulkGet([...new Set(ids)])).map(foundFollowUp);
  return all.every((one) => one !== null) ? all : null;
}

/** As one step, to be undone as one. */
const about =
  (doing: ChangeName) =>
  (all: readonly FollowUpRecord[]): About => ({
    doing: all.length > 1 && doing === 'edit-follow-up' ? 'edit-follow-ups' : doing,
    subject: all.length === 1 ? (all[0]?.what ?? '') : '',
    reportId: all[0]?.reportId ?? null,
  });

/** One transaction for all: each is changed as `edit` says of what is stored then, or none is. */
const editAll = (database: PledgemarkDatabase, ids: readonly string[], edit: Edit): Promise<Result<FollowUpRecord[]>> =>
  attempt(database, 'save-follow-up', () => {
    const work = async (): Promise<Result<FollowUpRecord[]>> => {
      const found = await findAll(database, ids);
      if (found === null) return followUpMissing('save-follow-up');
      const edited = found.map(({ followUp }) => edit(fieldsOf(followUp), followUp));
      if (edited.some((fields) => fields === null)) return notARecord('save-follow-up');
      const after = found.map(({ followUp }, at) => {
        const fields = edited[at] ?? fieldsOf(followUp);
        const changes = changesBetween(fieldsOf(followUp), fields, 0);
        return changes.length === 0 ? followUp : changedFollowUp(database, followUp, fields);
      });
      const touched = found.flatMap(({ stored, followUp }, at) => {
        const record = after[at];
        return record && record !== followUp ? [{ ...stored, ...record }] : [];
      });
      await database.followUps.bulkPut(touched);
      return ok(after);
    };
    return changing(database, [database.followUps], work, about('edit-follow-up'));
  });

/**
 * The fields that `change` names as it says, the others as they are; null where one is not what it should be. Of a list
 * that was changed since `base` what was added stays.
 */
const withChange =
  (change: FollowUpChange, base = Infinity): Edit =>
  (before, record) => {
    const named = followUpFields.filter((field) => change[field] !== undefined);
    const part = Object.fromEntries(named.map((field) => [field, change[field]]));
    const seen = record.modified > base ? fieldsAt(record, base) : before;
    const mine = FollowUpFieldsSchema.safeParse({ ...seen, ...part }).data;
    return mine ? merged(seen, mine, before) : null;
  };

/**
 * Changes the fields that `change` names, each dated in the log; what others changed meanwhile stays. A change that
 * changes nothing writes nothing. The promise resolves after the data is on disk.
 *
 * @param base the `modified` of the follow-up that the reader saw: what others added to a list since stays in it
 */
export async function editFollowUp(
  database: PledgemarkDatabase,
  id: string,
  change: FollowUpChange,
  base?: number,
): Promise<Result<FollowUpRecord>> {
  const edited = await editAll(database, [id], withChange(change, base));
  const [first] = edited.ok ? edited.value : [];
  if (!edited.ok) return edited;
  return first ? ok(first) : followUpMissing('save-follow-up');
}

/** The same change to several, all or none. They come back in the order asked, without doubles. */
export const editFollowUps = (
  database: PledgemarkDatabase,
  ids: readonly string[],
  change: FollowUpChange,
): Promise<Result<FollowUpRecord[]>> => editAll(database, ids, withChange(change));

/** Adds where it is said, whatever others add at the same time. The same evidence twice is there once. */
export async function addEvidence(
  database: PledgemarkDatabase,
  id: string,
  evidence: Evidence,
): Promise<Result<FollowUpRecord>> {
  const isSame = ({ address, quote }: Evidence): boolean => address === evidence.address && quote === evidence.quote;
  const edited = await editAll(database, [id], (before) =>
    before.evidence.some(isSame)
      ? before
      : (FollowUpFieldsSchema.safeParse({ ...before, evidence: [...before.evidence, evidence] }).data ?? null),
  );
  const [first] = edited.ok ? edited.value : [];
  if (!edited.ok) return edited;
  return first ? ok(first) : followUpMissing('save-follow-up');
}

const markAll = (
  database: PledgemarkDatabase,
  ids: readonly string[],
  doing: Doing & ChangeName,
  inTrash: boolean,
): Promise<Result<FollowUpRecord[]>> =>
  attempt(database, doing, () => {
    const work = async (): Promise<Result<FollowUpRecord[]>> => {
      const found = await findAll(database, ids);
      if (found === null) return followUpMissing(doing);
      const after = found.map(({ stored, followUp }) => {
        if ((followUp.trashed !== null) === inTrash) return { stored, followUp };
        const modified = Math.max(database.now(), followUp.modified + 1);
        return { stored, followUp: { ...followUp, trashed: inTrash ? modified : null, modified } };
      });
      await database.followUps.bulkPut(after.map(({ stored, followUp }) => ({ ...stored, ...followUp })));
      return ok(after.map(({ followUp }) => followUp));
    };
    return changing(database, [database.followUps], work, about(doing));
  });

/** Into the trash, their notes staying. Dropping twice is dropping once. */
export const dropFollowUps = (
  database: PledgemarkDatabase,
  ids: readonly string[],
): Promise<Result<FollowUpRecord[]>> => markAll(database, ids, 'drop-follow-up', true);

/** Takes them out of the trash again. */
export const takeUpFollowUps = (
  database: PledgemarkDatabase,
  ids: readonly string[],
): Promise<Result<FollowUpRecord[]>> => markAll(database, ids, 'take-up-follow-up', false);
