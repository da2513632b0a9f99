import { type Mark, marks, PREFIX } from './marks.ts';

/** Far enough below the words to stay clear of them, as the lines of a report are set wide. */
const UNDERLINE_OFFSET_PX = 4;

function line(mark: Mark, colour: string): string {
  if (!mark.line) return '';
  const { side, style, width } = mark.line;
  return `text-decoration:${side} ${style} ${width}px ${colour};text-underline-offset:${UNDERLINE_OFFSET_PX}px;`;
}

function rule(name: string, mark: Mark): string {
  const [red, green, blue] = mark.colour;
  const wash = `background-color:rgb(${red} ${green} ${blue}/${mark.tint});`;
  return `::highlight(${PREFIX}${name}){${wash}${line(mark, `rgb(${red} ${green} ${blue})`)}}`;
}

/** Where colours are forced only the shape and one system colour are left; the ground stays the reader's. */
function forcedRule(name: string, mark: Mark): string {
  return `::highlight(${PREFIX}${name}){background-color:transparent;${line({ ...mark, line: mark.line ?? { side: 'underline', style: 'solid', width: 4 } }, mark.forced)}}`;
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
