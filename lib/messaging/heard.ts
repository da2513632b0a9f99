import type { z } from 'zod';
import { type Mention, MentionSchema } from '../model/mention.ts';
import { warn } from '../platform/log.ts';
import { nextTask } from '../platform/next-task.ts';
import { type OverlayNews, OverlayNewsSchema } from './protocol.ts';

type Reading = Extract<OverlayNews, { type: 'reading' }>;

/** Mentions checked between two turns of the page: some milliseconds of work. */
const SLICE = 250;

/** What the schema gives; what is not as it should be is dropped, and the log says so. */
export function parsed<T>(schema: z.ZodType<T>, raw: unknown): T | null {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  warn('messaging', 'A message between panel and page is not what it should be, and was dropped.', result.error);
  return null;
}

const fieldOf = (raw: unknown, name: string): unknown =>
  typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined;

/** The mentions of a reading that is too long to be checked in one go; null for all else. */
function manyMentions(raw: unknown): readonly unknown[] | null {
  if (fieldOf(raw, 'type') !== 'reading') return null;
  const mentions: unknown = fieldOf(fieldOf(raw, 'extraction'), 'mentions');
  return Array.isArray(mentions) && mentions.length > SLICE ? mentions : null;
}

/** The reading without its mentions. */
function frameOf(raw: unknown): Reading | null {
  const extraction = { ...(fieldOf(raw, 'extraction') as object), mentions: [] };
  const news = parsed(OverlayNewsSchema, { ...(raw as object), extraction });
  return news?.type === 'reading' ? news : null;
}

/** Checks them slice by slice; null where one is not what it should be, or nobody waits for them any more. */
async function readMentions(raw: readonly unknown[], isWanted: () => boolean): Promise<Mention[] | null> {
  const mentions: Mention[] = [];
  for (let from = 0; from < raw.length; from += SLICE) {
    await nextTask();
    if (!isWanted()) return null;
    const some = parsed(MentionSchema.array(), raw.slice(from, from + SLICE));
    if (some === null) return null;
    mentions.push(...some);
  }
  return mentions;
}

async function readNews(raw: unknown, isWanted: () => boolean): Promise<OverlayNews | null> {
  const many = manyMentions(raw);
  if (many === null) return parsed(OverlayNewsSchema, raw);
  const frame = frameOf(raw);
  const mentions = frame && (await readMentions(many, isWanted));
  return frame && mentions && { ...frame, extraction: { ...frame.extraction, mentions } };
}

/**
 * Checks news and hands them on in the order in which they came: a long reading in slices, so that the panel is not held
 * up, and what comes meanwhile after it.
 *
 * @param isWanted whether anybody still waits for what this line says
 */
export function hearing(isWanted: () => boolean, onNews: (news: OverlayNews) => void): (raw: unknown) => void {
  const waiting: unknown[] = [];
  let busy = false;
  const tell = (news: OverlayNews | null): void => {
    if (news && isWanted()) onNews(news);
  };
  const hearOn = async (): Promise<void> => {
    busy = true;
    try {
      while (waiting.length > 0 && isWanted()) tell(await readNews(waiting.shift(), isWanted));
    } finally {
      busy = false;
    }
  };
  return (raw) => {
    if (!busy && manyMentions(raw) === null) return tell(parsed(OverlayNewsSchema, raw));
    waiting.push(raw);
    if (!busy) void hearOn();
  };
}
