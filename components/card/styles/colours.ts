/** The four colours as they are painted under words, and the choice among them. */
export const colours = /* css */ `
.colours { display: inline-flex; gap: 2px; }
.colours button, .toolbar .colour {
  display: inline-grid; place-items: center; inline-size: 28px; block-size: 28px; padding: 0; border: 1px solid transparent;
  border-radius: var(--radius); background: none; font: inherit; color: inherit; cursor: pointer;
}
.colours button:hover, .toolbar .colour:hover { background: var(--paper-sunk); }
.colours [aria-checked="true"] { border-color: var(--accent); background: var(--accent-wash); }
.swatch {
  display: inline-grid; place-items: center; inline-size: 20px; block-size: 20px; padding-block-end: 3px; border-radius: 3px; font-size: 12px; line-height: 14px;
  text-decoration-line: underline; text-underline-offset: 2px; text-decoration-skip-ink: none;
}
.swatch.yellow { background: rgb(255 212 0 / 0.42); text-decoration: underline solid 2px rgb(150 115 0); }
.swatch.green { background: rgb(60 200 110 / 0.32); text-decoration: underline dashed 2px rgb(18 128 72); }
.swatch.blue { background: rgb(70 150 255 / 0.3); text-decoration: underline double 3px rgb(40 100 210); }
.swatch.pink { background: rgb(255 90 160 / 0.3); text-decoration: underline wavy 1.5px rgb(190 50 120); }
.swatch svg.icon { inline-size: 14px; block-size: 14px; }
@media (forced-colors: active) {
  .colours [aria-checked="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
  .swatch { background: none; text-decoration-color: CanvasText; }
}
`;
