/** A file parted after its front matter. `front` is what stands between the two lines of hyphens; null: there is none. */
export interface Fronted {
  readonly front: string | null;
  readonly body: string;
}

const FRONT = /^---[ \t]*\r?\n([\s\S]*?)(?:^)---[ \t]*(?:\r?\n|$)/m;

/** Parts a text that a template made. */
export function splitFront(text: string): Fronted {
  const match = FRONT.exec(text);
  if (match?.index !== 0) return { front: null, body: text };
  return { front: match[1] ?? '', body: text.slice(match[0].length).replace(/^\n+/, '') };
}

const keyOf = (line: string): string | null => /^([^\s#:][^:]*):(?:\s|$)/.exec(line)?.[1]?.trim() ?? null;

const keysOf = (yaml: string): Set<string> => new Set(yaml.split(/\r?\n/).flatMap((line) => keyOf(line) ?? []));

/** The program's lines without those whose key the reader has set: a key stands once in valid YAML. */
export function withoutKeys(yaml: string, others: string): string {
  const taken = keysOf(others);
  if (taken.size === 0) return yaml;
  let left = true;
  const kept = yaml.split('\n').filter((line) => {
    const key = keyOf(line);
    if (key !== null) left = !taken.has(key);
    return left;
  });
  return kept.join('\n');
}
