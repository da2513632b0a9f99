/** Items that are drawn together; `from` is the place of the first in the list as shown. */
export interface Block<T> {
  readonly from: number;
  readonly items: T[];
}

/** What stands above items that follow each other. An empty title is no heading. */
export interface Heading {
  readonly title: string;
  /** In full, for those who point at it; what tells one heading from another. */
  readonly path: string;
}

/** Items that follow each other under one heading, in blocks. */
export interface Group<T> extends Heading {
  readonly key: string;
  count: number;
  readonly blocks: Block<T>[];
}

/** So many lines of a list are drawn within a frame; of cards with Markdown in them a list says fewer. */
const LARGEST_BLOCK = 30;

function addTo<T>(group: Group<T>, item: T, position: number, largest: number): void {
  const last = group.blocks.at(-1);
  if (last && last.items.length < largest) last.items.push(item);
  else group.blocks.push({ from: position, items: [item] });
  group.count += 1;
}

/** Items under their headings; a heading met again further on begins a group of its own. */
export function grouped<T>(
  items: readonly T[],
  headingOf: (item: T) => Heading,
  keyOf: (item: T) => string,
  largest = LARGEST_BLOCK,
): Group<T>[] {
  const groups: Group<T>[] = [];
  items.forEach((item, position) => {
    const heading = headingOf(item);
    if (groups.at(-1)?.path !== heading.path) {
      groups.push({ ...heading, key: `${keyOf(item)} ${heading.path}`, count: 0, blocks: [] });
    }
    const group = groups.at(-1);
    if (group) addTo(group, item, position, largest);
  });
  return groups;
}
