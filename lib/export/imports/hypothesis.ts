import { z } from 'zod';
import { NoteRecordSchema } from '../../model/records.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Steps } from '../../text/steps.ts';
import { because, Gathering, type ImportMeans, type Incoming, type Sentence } from './incoming.ts';

// As Hypothesis exports it ("Export", JSON) and as its API answers a search: https://h.readthedocs.io/en/latest/api-reference/v1/

const SelectorSchema = z.looseObject({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  // Characters, or the seconds of a film.
  start: z.number().optional(),
  end: z.number().optional(),
});

const PositionSchema = z.looseObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

const AnnotationSchema = z.looseObject({
  /** The server gives it; what was never sent there has none. */
  id: z.string().min(1).optional(),
  created: z.iso.datetime({ offset: true }).optional(),
  updated: z.iso.datetime({ offset: true }).optional(),
  uri: z.string().min(1),
  text: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  references: z.array(z.string()).nullish(),
  target: z.array(z.looseObject({ selector: z.array(SelectorSchema).nullish() })).nullish(),
  document: z.looseObject({ title: z.union([z.string(), z.array(z.string())]).nullish() }).nullish(),
});
type Annotation = z.infer<typeof AnnotationSchema>;

const FileSchema = z.union([
  z.looseObject({ annotations: z.array(z.unknown()) }).transform(({ annotations }) => annotations),
  z.looseObject({ rows: z.array(z.unknown()) }).transform(({ rows }) => rows),
  z.array(z.unknown()),
]);

const CONTEXT = 64;

const timeOf = (written: string | undefined, otherwise: number): number => {
  const time = written === undefined ? Number.NaN : Date.parse(written);
  return Number.isNaN(time) || time < 0 ? otherwise : time;
};

function titleOf({ document }: Annotation): string {
  const title = document?.title;
  return (Array.isArray(title) ? title[0] : title) ?? '';
}

/** Where the words stand. Offsets are of another reading of the page, and serve as a hint only. */
function selectorOf({ target }: Annotation) {
  const selectors = target?.[0]?.selector ?? [];
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && exact);
  if (!quote?.exact) return null;
  const position = PositionSchema.safeParse(selectors.find(({ type }) => type === 'TextPositionSelector')).data;
  const start = position?.start ?? 0;
  const end = position?.end ?? start + quote.exact.length;
  return {
    quote: {
      type: 'TextQuoteSelector' as const,
      exact: quote.exact,
      prefix: (quote.prefix ?? '').slice(-CONTEXT),
      suffix: (quote.suffix ?? '').slice(0, CONTEXT),
    },
    position: { type: 'TextPositionSelector' as const, start, end: Math.max(start, end) },
    section: [],
    target: null,
  };
}

/** By which one that has no id is the same at every import. */
const wordsOf = ({ uri, text, target }: Annotation): string => JSON.stringify([uri, text ?? '', target ?? []]);

const NO_ANNOTATION = because(
  '这一条不是 Hypothesis 的批注，或缺少网址。',
  'This is no annotation of Hypothesis, or its address is missing.',
);
const REPLY = because(
  '这是对另一条批注的回复，没有标注原文，不导入。',
  'This is a reply to another annotation and stands on no words; it is left out.',
);
const NO_WORDS = because(
  '这一条写在整个网页上，没有标注原文，不导入。',
  'This was written on the whole page and stands on no words; it is left out.',
);
const UNREADABLE = because('这一条的内容读不出来。', 'What this annotation holds cannot be read.');

/** Takes one in; why it cannot be taken, else null. */
function take(gathering: Gathering, annotation: Annotation): Sentence | null {
  if (annotation.references && annotation.references.length > 0) return REPLY;
  const selector = selectorOf(annotation);
  if (!selector) return NO_WORDS;
  const { means } = gathering;
  const created = timeOf(annotation.created, means.now);
  const address = means.canonical(annotation.uri);
  const note = NoteRecordSchema.safeParse({
    id: means.idOf(timeOf(annotation.created, 0), `hypothesis ${annotation.id ?? wordsOf(annotation)}`),
    reportId: gathering.report({ address, facts: { title: titleOf(annotation) } }),
    selector,
    body: annotation.text ?? '',
    tags: [...new Set((annotation.tags ?? []).map((tag) => tag.trim()))].filter(Boolean),
    created,
    modified: Math.max(created, timeOf(annotation.updated, created)),
    trashed: null,
    madeBy: means.madeBy,
  });
  if (!note.success) return UNREADABLE;
  return gathering.note(note.data, annotation.updated !== undefined);
}

/**
 * Annotations of a Hypothesis export as notes. Fails with `not-hypothesis` where the JSON is something else. Each step
 * says the share of the annotations that is read, from 0 to 1.
 */
export function* readHypothesis(json: unknown, means: ImportMeans): Steps<Result<Incoming>, number> {
  const annotations = FileSchema.safeParse(json).data;
  if (!annotations) {
    return fail(
      'not-hypothesis',
      '这个 JSON 文件不是 Hypothesis 导出的批注。',
      'This JSON file is no export of annotations from Hypothesis.',
    );
  }
  const gathering = new Gathering(means);
  for (const [index, value] of annotations.entries()) {
    gathering.line = index + 1;
    const annotation = AnnotationSchema.safeParse(value).data;
    const reason = annotation ? take(gathering, annotation) : NO_ANNOTATION;
    const said = annotation ? annotation.text || annotation.uri : (JSON.stringify(value) ?? '');
    if (reason) gathering.fault(said, reason);
    yield (index + 1) / annotations.length;
  }
  return ok(gathering.done('hypothesis'));
}
