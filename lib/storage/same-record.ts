const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  // A field that is undefined and one that is absent say the same.
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
}

const without = (record: unknown, fields: readonly string[]): unknown =>
  isObject(record) ? Object.fromEntries(Object.entries(record).filter(([key]) => !fields.includes(key))) : record;

/** Whether two stored records say the same; when they were written does not count. */
export const sameRecord = (a: unknown, b: unknown, apart: readonly string[] = []): boolean =>
  same(without(a, ['modified', ...apart]), without(b, ['modified', ...apart]));

/** The fields in which two records differ. */
export const changedFields = (a: Record<string, unknown>, b: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !same(a[key], b[key]));
