import { done, type Handlers, type Reply } from '../messaging/index.ts';
import { ok, type Result } from '../model/result.ts';
import {
  dropUnsaved,
  keepText,
  keepUnsaved,
  keptText,
  markChangesSeen,
  type PledgemarkDatabase,
  putReading,
  tagsInUse,
  unsavedAt,
  type Wordings,
  wordingsOf,
} from '../storage/index.ts';
import { onPage } from './place.ts';

type Left = Pick<Reply<'report.open'>, 'unsaved' | 'tags' | 'textWanted' | 'before'>;

const beforeOf = ({ now, before }: Wordings): Left['before'] =>
  now === null || before === null || now.changesSeen
    ? null
    : { id: before.id, now: now.id, lastSeen: before.lastSeen, kept: before.kept !== null };

/** What an earlier visit left for this one: unsaved text, tags to choose from, how the page read before. */
export async function leftAt(database: PledgemarkDatabase, reportId: string, address: string): Promise<Result<Left>> {
  const unsaved = await unsavedAt(database, address);
  if (!unsaved.ok) return unsaved;
  const tags = await tagsInUse(database);
  if (!tags.ok) return tags;
  const wordings = await wordingsOf(database, reportId, address);
  if (!wordings.ok) return wordings;
  return ok({
    unsaved: unsaved.value.items,
    tags: tags.value,
    textWanted: wordings.value.now?.kept === null,
    before: beforeOf(wordings.value),
  });
}

/** A success without its value. */
const quietly = async (result: Promise<Result<unknown>>): Promise<Result<Record<string, never>>> => {
  const settled = await result;
  return settled.ok ? done : settled;
};

type Answers = 'text.keep' | 'text.kept' | 'text.seen' | 'draft.keep' | 'draft.drop' | 'reading.keep';

/** What the page's text, its reading, and what is being written on it ask of the background. */
export const textHandlers = (database: PledgemarkDatabase): Pick<Handlers, Answers> => ({
  'text.keep': onPage(({ text }, { address }) => quietly(keepText(database, address, text))),
  'text.kept': onPage(async ({ id }, { address }) => {
    const text = await keptText(database, id, address);
    return text.ok ? ok({ text: text.value }) : text;
  }),
  'text.seen': onPage(({ id }) => quietly(markChangesSeen(database, id))),
  'draft.keep': onPage(({ id, draft }, { address }) => quietly(keepUnsaved(database, address, id, draft))),
  'draft.drop': onPage(({ id }) => quietly(dropUnsaved(database, id))),
  'reading.keep': onPage(({ report, targets }, { address }) => quietly(putReading(database, address, report, targets))),
});
