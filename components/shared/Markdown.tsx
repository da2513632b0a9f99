import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChildren, JSX } from 'preact';

/** Only addresses that open a page or a letter; `javascript:` and the like stay words. */
const safeAddress = (address: string): string | null => (/^(?:https?|mailto):/i.test(address) ? address : null);

const link = (address: string, children: ComponentChildren): ComponentChildren => {
  const href = safeAddress(address);
  if (href === null) return children;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
};

type Render<T extends Nodes['type']> = (node: Extract<Nodes, { type: T }>) => ComponentChildren;

const inside = (node: Parents): ComponentChildren[] => node.children.map(render);

// What is not in this table, raw HTML above all, is shown as the characters that were typed.
const renderers: { [T in Nodes['type']]?: Render<T> } = {
  text: (node) => node.value,
  html: (node) => node.value,
  paragraph: (node) => <p>{inside(node)}</p>,
  heading: (node) => <p class="md-heading">{inside(node)}</p>,
  emphasis: (node) => <em>{inside(node)}</em>,
  strong: (node) => <strong>{inside(node)}</strong>,
  inlineCode: (node) => <code>{node.value}</code>,
  code: (node) => (
    <pre>
      <code>{node.value}</code>
    </pre>
  ),
  blockquote: (node) => <blockquote>{inside(node)}</blockquote>,
  list: (node) => (node.ordered ? <ol start={node.start ?? 1}>{inside(node)}</ol> : <ul>{inside(node)}</ul>),
  listItem: (node) => <li>{inside(node)}</li>,
  break: () => <br />,
  thematicBreak: () => <hr />,
  link: (node) => link(node.url, inside(node)),
  // A picture would be fetched from elsewhere, and nothing leaves the browser unasked: its address is offered instead.
  image: (node) => link(node.url, node.alt || node.url),
};

function render(node: Nodes): ComponentChildren {
  const renderer = renderers[node.type] as ((node: Nodes) => ComponentChildren) | undefined;
  if (renderer) return renderer(node);
  return 'children' in node ? inside(node) : null;
}

/** Markdown as elements, made from its syntax tree: no HTML text is ever parsed. */
export function Markdown({ text }: { text: string }): JSX.Element {
  const root: Root = fromMarkdown(text);
  return <div class="markdown">{inside(root)}</div>;
}
