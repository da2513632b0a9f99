import type { PageNode } from './page.ts';

/**
 * A selector of the simple kind that the tables use: `tag`, `#id`, `.class`, and joined `tag#id.class.class`.
 * Tag names are written in lower case.
 */
interface SimpleSelector {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly source: string;
}

/** The attributes of an element that selectors look at, read once. */
export interface Marks {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

const none: readonly string[] = [];

/** Reads tag, id and class of an element. */
export function marksOf(element: PageNode, tag: string): Marks {
  const id = element.getAttribute?.('id') ?? '';
  const words = element.getAttribute?.('class') ?? '';
  return { tag, id, classes: words === '' ? none : words.split(/\s+/).filter((word) => word !== '') };
}

function parse(source: string): SimpleSelector {
  const tag = /^[a-z][\w-]*/.exec(source)?.[0] ?? null;
  const id = /#([\w-]+)/.exec(source)?.[1] ?? null;
  const classes = [...source.matchAll(/\.([\w-]+)/g)].map((found) => found[1] ?? '');
  return { tag, id, classes, source };
}

function fits(selector: SimpleSelector, marks: Marks): boolean {
  if (selector.tag !== null && selector.tag !== marks.tag) return false;
  if (selector.id !== null && selector.id !== marks.id) return false;
  return selector.classes.every((word) => marks.classes.includes(word));
}

/** A table of selectors that finds those that fit an element without trying each. */
export class SelectorIndex {
  readonly #byKey = new Map<string, SimpleSelector[]>();

  constructor(sources: readonly string[]) {
    for (const selector of sources.map(parse)) {
      const key = selector.id !== null ? `#${selector.id}` : (selector.classes[0] ?? `<${selector.tag}`);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), selector]);
    }
  }

  /** The first selector that fits, as written in the table; null where none does. */
  match(marks: Marks): string | null {
    if (marks.id !== '') {
      const byId = this.#under(`#${marks.id}`, marks);
      if (byId !== null) return byId;
    }
    for (const word of marks.classes) {
      const byClass = this.#under(word, marks);
      if (byClass !== null) return byClass;
    }
    return this.#under(`<${marks.tag}`, marks);
  }

  #under(key: string, marks: Marks): string | null {
    return this.#byKey.get(key)?.find((selector) => fits(selector, marks))?.source ?? null;
  }
}
