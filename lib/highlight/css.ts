import { type Mark, type MarkName, marks, PREFIX } from './marks.ts';
import { palette } from './palette.ts';

function line(mark: Mark, colour: string): string {
  if (!mark.line) return '';
  const { style, width, offset } = mark.line;
  return `text-decoration:underline ${style} ${width}px ${colour};text-underline-offset:${offset}px;`;
}

function rule(name: string, mark: Mark): string {
  const [red, green, blue] = mark.colour;
  const wash = `background-color:rgb(${(mark.wash ?? mark.colour).join(' ')}/${mark.tint});`;
  return `::highlight(${PREFIX}${name}){${wash}${line(mark, `rgb(${red} ${green} ${blue})`)}}`;
}

/**
 * Where colours are forced, Chromium fills every highlight with the reader's own highlight colour and draws lines in the
 * colour of the text on it. So the line must lie inside the fill to be seen, and its shape alone tells marks apart.
 */
function forcedRule(name: string, mark: Mark): string {
  const { line: shape, colour } = mark.forced;
  const declared = `text-decoration:underline ${shape} ${colour};text-underline-offset:0;`;
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

const isMark = (name: string): name is MarkName => Object.hasOwn(marks, name);

/**
 * Rules that give some marks other colours, to stand behind `highlightCss`; empty for none. Names that are no marks are
 * left out. Where colours are forced the system's hold.
 *
 * @param colours names of the palette, by mark
 */
export function chosenCss(colours: Readonly<Record<string, keyof typeof palette>>): string {
  const rules = Object.entries(colours).flatMap(([name, colour]) =>
    isMark(name) ? [rule(name, { ...marks[name], colour: palette[colour] })] : [],
  );
  return rules.length === 0 ? '' : `@media not (forced-colors:active){\n${rules.join('\n')}\n}\n`;
}
