/** The page around what is shown: bar, tabs, messages. */
export const frameStyles = /* css */ `
html, body { margin: 0; block-size: 100%; }
.library {
  --series-1: light-dark(#0a6b66, #62cbc4); --series-2: light-dark(#2456b8, #88aef5); --series-3: light-dark(#b93c0a, #ff9466);
  --series-4: light-dark(#7a3fa8, #c79cf0); --series-5: light-dark(#875a00, #e0b24d); --series-6: light-dark(#4f5b6e, #aab5c5);
  block-size: 100dvh; display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); font-size: 14px;
}
.library > main { min-block-size: 0; min-inline-size: 0; }
.library > main > * { block-size: 100%; }
.page-scroll { overflow: auto; }
.dataset-page { display: grid; grid-template-rows: auto minmax(0, 1fr); }
.dataset-page > :last-child { grid-row: 2; }
.library a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px; }
.library a.button { color: var(--ink); }
.library .aside { color: var(--ink-soft); font-size: 12.5px; font-weight: 400; }
.library .count { color: var(--ink-faint); font-weight: 400; font-size: 12.5px; }
.top { display: flex; align-items: stretch; gap: 28px; padding-inline: 20px; border-block-end: 1px solid var(--line); }
.product { align-self: center; font-weight: 600; display: flex; gap: 8px; align-items: baseline; white-space: nowrap; }
.pages { flex: 1; display: flex; gap: 4px; overflow-x: auto; min-inline-size: 0; }
.pages .gap { flex: 1; min-inline-size: 16px; }
.library .pages a {
  padding: 12px 12px 10px; border-block-end: 2px solid transparent; color: var(--ink-soft); text-decoration: none; white-space: nowrap;
}
.library .pages a:hover { color: var(--ink); }
.library .pages [aria-current] { color: var(--ink); border-color: var(--accent); font-weight: 600; }
.surface .pages a:focus-visible { outline-offset: -3px; border-radius: 6px; }
.pages .count { margin-inline-start: 5px; }
.trouble { padding: 8px 20px; color: var(--differs); border-block-end: 1px solid var(--line); }
.told { position: fixed; z-index: 9; inset-block-end: 20px; inset-inline: 0; margin-inline: auto; max-inline-size: min(560px, 100% - 32px); inline-size: fit-content; }
.empty {
  display: grid; justify-items: center; gap: 6px; max-inline-size: 400px; margin-inline: auto; padding: 48px 24px 36px;
  text-align: center; text-wrap: pretty; color: var(--ink-soft); font-size: 13px;
}
.empty > svg.icon { inline-size: 28px; block-size: 28px; color: var(--ink-faint); margin-block-end: 6px; }
.empty > svg.icon path { stroke-width: 1; }
.empty-title { font-size: 15px; font-weight: 600; color: var(--ink); }
.empty .button { margin-block-start: 10px; }
.search { position: relative; display: flex; align-items: center; }
.search > svg.icon { position: absolute; inset-inline-start: 9px; color: var(--ink-faint); pointer-events: none; }
.search .input { padding-inline: 31px 12px; background: var(--paper-sunk); text-overflow: ellipsis; }
.search .found { position: absolute; inset-inline-end: 36px; font-size: 12px; color: var(--ink-faint); pointer-events: none; }
.search:has(.button) .input { padding-inline-end: 72px; }
.search .button { position: absolute; inset-inline-end: 1px; }
.choice { display: inline-flex; flex: none; }
.choice button {
  min-block-size: 30px; padding: 3px 12px; border: 1px solid var(--line-strong); margin-inline-start: -1px; background: var(--paper);
  font: inherit; font-size: 13px; color: var(--ink-soft); cursor: pointer; white-space: nowrap;
}
.choice button:first-child { border-start-start-radius: var(--radius); border-end-start-radius: var(--radius); margin: 0; }
.choice button:last-child { border-start-end-radius: var(--radius); border-end-end-radius: var(--radius); }
.choice button:hover { color: var(--ink); background: var(--paper-sunk); }
.choice [aria-pressed="true"] { color: var(--accent); background: var(--accent-wash); font-weight: 600; }
.surface .choice button:focus-visible { outline-offset: -3px; }
.only { font-weight: 600; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; }
@media (max-width: 760px) {
  .top { gap: 12px; padding-inline: 12px; }
  .product .aside { display: none; }
  .library .pages a { padding-inline: 9px; }
}
@media (forced-colors: active) {
  .library { --ink-soft: CanvasText; --series-1: CanvasText; --series-2: CanvasText; --series-3: CanvasText; --series-4: CanvasText; --series-5: CanvasText; --series-6: CanvasText; }
  .library .pages a { border-block-end-color: Canvas; }
  .library .pages [aria-current] { border-block-end-color: Highlight; }
  .choice [aria-pressed="true"] { forced-color-adjust: none; color: HighlightText; background: Highlight; }
}
.storage-trouble {
  display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 10px 24px; color: var(--overdue); background: var(--overdue-wash);
  border-block-end: 1px solid var(--line);
}
.storage-trouble p { flex: 1 1 320px; }
`;
