import { type Fronted, splitFront, withoutKeys } from './front.ts';
import { type Part, readParts, writePart } from './parts.ts';

/** What the program would have in a file: `document` names what it is about, the same at every export. */
export interface MergedDocument {
  readonly document: string;
  readonly content: string;
}

/**
 * How a file stands to what the program would write. `new`: there is no file, or none with a part of this document;
 * `same`: nothing to do; `update`: only the program's part changes; `edited`: the reader wrote inside the program's part;
 * `broken`: a marker lost its other end; `doubled`: the document has several parts in the file.
 */
export type MergeStanding = 'new' | 'same' | 'update' | 'edited' | 'broken' | 'doubled';

/** What is done where the reader's words would be overwritten: `both` keeps them behind the program's part. */
export type MergeChoice = 'overwrite' | 'keep' | 'both';

export interface MergePlan {
  readonly standing: MergeStanding;
  /** What the reader wrote inside the program's part; empty where nothing would be lost. */
  readonly theirs: string;
  /** The file as it would be; for what needs a choice, by each of them. */
  readonly content: string;
  readonly both: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const applied = (file: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end), file);

const fresh = (document: string, { front, body }: Fronted): string => {
  const head = front === null ? '' : `---\n${writePart('front', document, front, true)}\n---\n\n`;
  return `${head}${writePart('body', document, body, front !== null)}\n`;
};

/** The file's own line breaks, where it has one kind of them. */
const inBreaksOf = (file: string, text: string): string =>
  file.includes('\r\n') && !/[^\r]\n/.test(file) ? text.replace(/\r?\n/g, '\r\n') : text;

/** What the reader has in the front matter beside the program's part. */
function othersInFront(file: string, part: Part): string {
  const { front } = splitFront(file);
  return front === null ? '' : file.slice(0, part.start) + file.slice(part.end, file.indexOf(front) + front.length);
}

const disarmed = (text: string): string => text.replace(/pledgemark:(begin|end)/g, 'pledgemark:was-$1');

/** Marks that are no longer the program's, so that they are not taken for such again; what stands between them stays. */
const released = (file: string, { start, end }: { start: number; end: number }): Edit => ({
  start,
  end,
  text: disarmed(file.slice(start, end)),
});

interface Found {
  readonly file: string;
  readonly body: Part;
  readonly front: Part | null;
  readonly made: Fronted;
  readonly document: string;
}

/**
 * The front part as it would be. One that the reader took out, or whose marks another program dropped, is the reader's
 * from then on; one that was never written comes in where the file has no front matter at all.
 */
function frontEdit({ file, front, body, made, document }: Found): Edit | null {
  if (front !== null) {
    const text = withoutKeys(made.front ?? '', othersInFront(file, front));
    return { start: front.start, end: front.end, text: writePart('front', document, text, true) };
  }
  if (made.front === null || body.withFront || splitFront(file).front !== null) return null;
  return { start: 0, end: 0, text: `---\n${writePart('front', document, made.front, true)}\n---\n\n` };
}

function plan(found: Found): Pick<MergePlan, 'content' | 'both' | 'theirs'> {
  const { file, body, front, made, document } = found;
  const fronted = frontEdit(found);
  const withFront = fronted !== null || body.withFront;
  const text = writePart('body', document, made.body, withFront);
  const parts = [front, body].filter((part) => part !== null && !part.untouched) as Part[];
  const edits = (bodyText: string, frontToo: boolean): Edit[] => [
    ...(fronted === null || !frontToo ? [] : [fronted]),
    { start: body.start, end: body.end, text: bodyText },
  ];
  const kept = body.untouched ? text : `${text}\n\n${disarmed(body.text.trimEnd())}`;
  const broken = (words: string) => inBreaksOf(file, words);
  const all = edits(text, true).map((edit) => ({ ...edit, text: broken(edit.text) }));
  const both = edits(kept, front === null || front.untouched).map((edit) => ({ ...edit, text: broken(edit.text) }));
  return {
    content: applied(file, all),
    both: applied(file, both),
    theirs: parts.map(({ text: theirs }) => theirs.trim()).join('\n\n'),
  };
}

function appended(file: string, document: string, made: Fronted, edits: readonly Edit[]): string {
  const rest = applied(file, edits);
  const gap = rest === '' || rest.endsWith('\n\n') ? '' : rest.endsWith('\n') ? '\n' : '\n\n';
  const text = `${gap}${writePart('body', document, made.body, true)}\n`;
  return rest + inBreaksOf(file, text);
}

const BOM = '\ufeff';

/** The byte order mark that some editors write is the reader's, and stands before all else. */
const behindMark = (plan: MergePlan): MergePlan => ({
  ...plan,
  content: `${BOM}${plan.content}`,
  both: `${BOM}${plan.both}`,
});

/**
 * How the program's part of a file would be changed. Outside the program's marks no character of the file changes,
 * whatever stands there, in any of the ways to do it. Never throws; what cannot be done without a choice says so.
 *
 * @param file what the file holds now; null where there is none
 */
export function planMerge(file: string | null, { document, content }: MergedDocument): MergePlan {
  const made = splitFront(content);
  if (file === null) {
    const text = fresh(document, made);
    return { standing: 'new', theirs: '', content: text, both: text };
  }
  if (file.startsWith(BOM)) return behindMark(planMerge(file.slice(BOM.length), { document, content }));
  const { parts, lone } = readParts(file);
  const bodies = parts.filter((part) => part.kind === 'body' && part.document === document);
  const [body, ...more] = bodies;
  const broken = lone.filter((marker) => marker.document === document);
  if (body === undefined) {
    const text = appended(
      file,
      document,
      made,
      broken.map((marker) => released(file, marker)),
    );
    return { standing: broken.length > 0 ? 'broken' : 'new', theirs: '', content: text, both: text };
  }
  if (more.length > 0 || broken.length > 0) {
    const extra = [...more, ...broken].map((one) => released(file, one));
    const calm = applied(file, extra);
    const again = planMerge(calm, { document, content });
    return { ...again, standing: more.length > 0 ? 'doubled' : 'broken' };
  }
  const front = parts.find((part) => part.kind === 'front' && part.document === document) ?? null;
  const planned = plan({ file, body, front, made, document });
  if (planned.theirs !== '') return { standing: 'edited', ...planned };
  const unforced = { ...planned, both: planned.content };
  return { standing: planned.content === file ? 'same' : 'update', ...unforced };
}

/** The file after a choice; null where it is left as it is. */
export function mergedBy({ standing, content, both }: MergePlan, choice: MergeChoice): string | null {
  if (standing === 'same') return null;
  if (standing === 'new' || standing === 'update') return content;
  return choice === 'keep' ? null : choice === 'both' ? both : content;
}
