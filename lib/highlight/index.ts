export { chosenCss, highlightCss } from './css.ts';
export { caretAt, isOn, type ViewPoint } from './hit-test.ts';
export { type MarkName, marks, PREFIX } from './marks.ts';
export { highlightPainter, type Painter } from './painter.ts';
export { palette } from './palette.ts';
export { type SpanIndex, spanIndex } from './span-index.ts';
