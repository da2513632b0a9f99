/** Values of a list in an address are parted by a comma; one within a value is written as the full-width one's escape. */
const COMMA = '%2C';

export const writeList = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll('%', '%25').replaceAll(',', COMMA)).join(',');

export const readList = (written: string | null): string[] =>
  written === null || written === ''
    ? []
    : written.split(',').map((value) => value.replaceAll(COMMA, ',').replaceAll('%25', '%'));

/** Reads the chosen values of each dimension. */
export const readChosen = <D extends string>(dimensions: readonly D[], asked: URLSearchParams): Record<D, string[]> =>
  Object.fromEntries(dimensions.map((name) => [name, readList(asked.get(name))])) as Record<D, string[]>;

export const writeChosen = <D extends string>(chosen: Readonly<Record<D, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries<readonly string[]>(chosen).map(([name, values]): [string, string] => [name, writeList(values)]),
  );

/** One of these, else the first. */
export const oneOf = <T extends string>(all: readonly [T, ...T[]], asked: string | null): T =>
  all.find((one) => one === asked) ?? all[0];

/** An ISO day, else nothing. */
export const readDay = (asked: string | null): string => (/^\d{4}-\d{2}-\d{2}$/.test(asked ?? '') ? (asked ?? '') : '');
