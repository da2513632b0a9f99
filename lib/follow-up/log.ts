import { type FollowUpFields, FollowUpFieldsSchema, type FollowUpLogEntry } from '../model/follow-up.ts';

export type FollowUpField = keyof FollowUpFields;

/** In the order in which they are shown. */
export const followUpFields = Object.keys(FollowUpFieldsSchema.shape) as readonly FollowUpField[];

/** What one edit changes; a field that is absent stays. */
export type FollowUpChange = { readonly [F in FollowUpField]?: FollowUpFields[F] };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields alone, without what else a record holds. */
export const fieldsOf = (followUp: FollowUpFields): FollowUpFields => FollowUpFieldsSchema.parse(followUp);

/**
 * What was changed, one entry a field.
 *
 * @param when milliseconds since the Unix epoch
 */
export const changesBetween = (before: FollowUpFields, after: FollowUpFields, when: number): FollowUpLogEntry[] =>
  followUpFields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ when, field, from: before[field], to: after[field] }));

/** The fields as they were at that instant, read back from the log. */
export function fieldsAt(
  followUp: FollowUpFields & { log: readonly FollowUpLogEntry[] },
  instant: number,
): FollowUpFields {
  const earlier: Record<string, unknown> = fieldsOf(followUp);
  for (const { when, field, from } of followUp.log.toReversed()) if (when > instant) earlier[field] = from;
  return FollowUpFieldsSchema.parse(earlier);
}

/** A list after both edits: what one of them added is there, and what one of them took away is not. */
function mergedList(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const has = (list: readonly unknown[], item: unknown): boolean => list.some((other) => same(other, item));
  const added = mine.filter((item) => !has(base, item) && !has(theirs, item));
  return [...theirs.filter((item) => has(mine, item) || !has(base, item)), ...added];
}

/**
 * Two edits of one follow-up, brought together: a field that only one of them changed is as that one says; of a field
 * that both changed `mine` wins, and lists keep what either added.
 *
 * @param base as both found it
 */
export function merged(base: FollowUpFields, mine: FollowUpFields, theirs: FollowUpFields): FollowUpFields {
  const field = (name: FollowUpField): unknown => {
    const [was, my, their] = [base[name], mine[name], theirs[name]];
    if (same(my, was)) return their;
    if (same(their, was)) return my;
    if (Array.isArray(was) && Array.isArray(my) && Array.isArray(their)) return mergedList(was, my, their);
    return my;
  };
  return FollowUpFieldsSchema.parse(Object.fromEntries(followUpFields.map((name) => [name, field(name)])));
}
