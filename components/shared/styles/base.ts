/** What every surface stands on. `.surface` takes nothing from the page around the shadow root. */
export const base = /* css */ `
.surface, .surface *, .surface *::before, .surface *::after { box-sizing: border-box; }
.surface {
  font: 400 13px/1.55 var(--font);
  font-variant-numeric: tabular-nums;
  letter-spacing: normal; word-spacing: normal; text-indent: 0; text-align: start; text-transform: none;
  white-space: normal; word-break: normal; overflow-wrap: anywhere;
  color: var(--ink); background: var(--paper);
  cursor: auto; user-select: text; direction: ltr; writing-mode: horizontal-tb;
  -webkit-font-smoothing: antialiased; -webkit-text-size-adjust: 100%;
}
:where(.surface) :where(h1, h2, h3, h4, p, dl, dd, ul, ol, blockquote, figure, fieldset) { margin: 0; padding: 0; border: 0; }
:where(.surface) :where(ul, ol) { list-style: none; }
:where(.surface) :where(h1, h2, h3, h4) { font: inherit; font-weight: 600; }
.surface svg.icon { inline-size: 16px; block-size: 16px; flex: none; display: block; }
.surface :focus { outline: none; }
.surface :focus-visible { outline: var(--focus); outline-offset: 1px; }
.surface [hidden] { display: none !important; }
.visually-hidden {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; border: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media (prefers-reduced-motion: reduce) {
  .surface, .surface *, .surface *::before, .surface *::after {
    animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; scroll-behavior: auto !important;
  }
}
@media (forced-colors: active) {
  .surface { --line: CanvasText; --line-strong: CanvasText; --accent: Highlight; --ink-faint: CanvasText; }
}`;
