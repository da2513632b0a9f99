import { Document, isCollection } from 'yaml';
import { linkTarget } from '../deep-link.ts';
import { blockquote, inline, oneLine } from '../escaping.ts';
import { closing } from '../open-blocks.ts';
import { obsidianTags } from '../tags.ts';

/** A filter as the reader finds it listed; `use` is how it is written. */
export interface FilterWords {
  readonly zh: string;
  readonly en: string;
  readonly use: string;
}

interface OwnFilter extends FilterWords {
  /** What is left of the bar comes in, whatever it is. */
  apply(value: unknown): string;
}

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(text).join('、') : String(value);
};

/** One line, with quotes also where only YAML 1.1 would take a text for a date or a truth value. */
function yaml(value: unknown): string {
  const document = new Document({ value: value ?? null }, { compat: 'yaml-1.1', schema: 'core' });
  const node = document.get('value', true);
  if (isCollection(node)) node.flow = true;
  return document.toString({ lineWidth: 0, blockQuote: false }).slice('value: '.length).trimEnd();
}

/** An address has marks of Markdown in it that must not be escaped: it stands in pointed brackets. */
const cite = (citation: string): string => {
  const [, words = citation, address = ''] = /^(.*?)(https?:[^\s<>]+?)\.?$/s.exec(citation) ?? [];
  return address === '' ? inline(citation) : `${inline(words)} <${address}>.`;
};

/** Filters of this program, by name: what Markdown, YAML and Obsidian need. */
export const ownFilters: Readonly<Record<string, OwnFilter>> = {
  yaml: {
    use: 'title: {{ report.title | yaml }}',
    zh: '写成一个合法的 YAML 值，无论内容里有什么',
    en: 'As a valid YAML value, whatever it holds',
    apply: yaml,
  },
  quote: {
    use: '{{ note.quote | quote }}',
    zh: '写成引文，每行前加 >',
    en: 'As a block quotation, each line after >',
    apply: (value) => blockquote(text(value)),
  },
  inline: {
    use: '{{ report.title | inline }}',
    zh: '写成一行普通文字，其中的符号不当作 Markdown',
    en: 'As plain words in one line: nothing in it is Markdown',
    apply: (value) => inline(text(value)),
  },
  cell: {
    use: '{{ followup.name | cell }}',
    zh: '写在表格的一格里；空的写作 —',
    en: 'As one cell of a table; nothing becomes —',
    apply: (value) => inline(text(value)) || '—',
  },
  one_line: {
    use: '{{ note.body | one_line }}',
    zh: '各行连成一行',
    en: 'Its lines joined to one',
    apply: (value) => oneLine(text(value)),
  },
  closed: {
    use: '{{ note.body | closed }}',
    zh: '原文照写；没有收尾的代码块和注释补上结尾',
    en: 'As it is; a code block or comment left open is ended',
    apply: (value) => `${text(value)}${closing(text(value))}`,
  },
  cite: {
    use: '{{ report.citation | cite }}',
    zh: '写作一行普通文字，其中的网址可以点开',
    en: 'As plain words in one line, with its address as a link',
    apply: (value) => cite(text(value)),
  },
  url: {
    use: '[原文]({{ note.link | url }})',
    zh: '写作 Markdown 链接的网址',
    en: 'As the address of a Markdown link',
    apply: (value) => linkTarget(text(value)),
  },
  hashtags: {
    use: '{{ note.tags | hashtags }}',
    zh: '标签写成 #标签 #标签',
    en: 'Tags as #tag #tag',
    apply: (value) =>
      obsidianTags(Array.isArray(value) ? value.map(text) : [text(value)])
        .map((tag) => `#${tag}`)
        .join(' '),
  },
};
