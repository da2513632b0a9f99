import { type Mark, marks, PREFIX } from './marks.ts';

function line(mark: Mark, colour: string): string {
  if (!mark.line) return '';
  const { style, width, offset } = mark.line;
  return `text-decoration:underline ${style} ${width}px ${colour};text-underline-offset:${offset}px;`;
}

function rule(name: string, mark: Mark): string {
  const [red, green, blue] = mark.colour;
  const wash = `background-color:rgb(${red} ${green} ${blue}/${mark.tint});`;
  return `::highlight(${PREFIX}${name}){${wash}${line(mark, `rgb(${red} ${green} ${blue})`)}}`;
}

/** What has no line of its own gets one where colours are forced, since its ground is then the reader's. */
const FORCED_LINE = { style: 'solid', width: 4, offset: 4 } as const;

function forcedRule(name: string, mark: Mark): string {
  const declared = line({ ...mark, line: mark.line ?? FORCED_LINE }, mark.forced);
  return `::highlight(${PREFIX}${name}){background-color:transparent;${declared}}`;
}

const rulesBy = (make: (name: string, mark: Mark) => string): string =>
  Object.entries<Mark>(marks)
    .map(([name, mark]) => make(name, mark))
    .join('\n');

/**
 * The `::highlight()` rules of all marks, for `scripting.insertCSS` and `removeCSS`: rules inside a shadow root do not
 * paint the page's text. Only properties that highlight pseudo-elements take (CSS Pseudo-Elements 4, section 3.2).
 */
export const highlightCss: string = `${rulesBy(rule)}\n@media (forced-colors:active){\n${rulesBy(forcedRule)}\n}\n`;
