export const panelLists = /* css */ `
.find { padding: 10px calc(12px + var(--gutter)) 6px; display: grid; gap: 6px; }
.search { position: relative; display: flex; align-items: center; }
.search > svg.icon { position: absolute; inset-inline-start: 9px; color: var(--ink-faint); pointer-events: none; }
.search .input { padding-inline: 31px 34px; background: var(--paper-sunk); border-color: var(--line); }
.search .found { position: absolute; inset-inline-end: 36px; font-size: 12px; color: var(--ink-faint); pointer-events: none; }
.search:has(.button) .input { padding-inline-end: 92px; }
.search .button { position: absolute; inset-inline-end: 1px; }
.switch { display: inline-flex; align-items: center; gap: 6px; justify-self: start; font-size: 12.5px; color: var(--ink-soft); cursor: pointer; padding-inline: 4px; }
.switch input { margin: 0; accent-color: var(--accent); }
.scroller { flex: 1; min-block-size: 0; overflow: auto; overscroll-behavior: contain; scroll-padding-block: 32px 8px; padding: 0 var(--gutter) 12px; }
.group-head {
  position: sticky; inset-block-start: 0; z-index: 1; display: flex; justify-content: space-between; gap: 8px; padding: 8px 16px 4px;
  font-size: 12px; font-weight: 400; line-height: 1.5; color: var(--ink-soft); background: var(--paper);
}
.group-head > :first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-inline-size: 0; }
.row {
  position: relative; display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: stretch;
  content-visibility: auto; contain-intrinsic-block-size: auto 36px;
}
.row-main {
  display: grid; grid-template-columns: auto minmax(0, 1fr) fit-content(58%); column-gap: 10px; align-items: baseline; min-inline-size: 0;
  padding: 6px 0 6px 16px; border: 0; background: none; font: inherit; color: inherit; text-align: start; cursor: pointer;
}
.row-name { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; line-height: 1.5; }
.row-value { font-weight: 600; text-align: end; text-wrap: balance; }
.row-state { align-self: center; inline-size: 12px; }
.row-remarks { grid-column: 2 / -1; font-size: 12px; line-height: 1.5; color: var(--ink-soft); }
.row.actual .row-value { font-weight: 400; }
.row.actual .row-name { color: var(--ink-soft); }
.row-note {
  display: inline-flex; align-items: center; justify-content: center; gap: 3px; inline-size: 44px; padding: 0 10px 0 4px; border: 0; background: none;
  font: inherit; font-size: 12px; color: var(--ink-soft); cursor: pointer; opacity: 0;
}
.row-note svg.icon { inline-size: 14px; block-size: 14px; }
.row-note.has-notes { opacity: 1; color: var(--accent); font-weight: 600; }
.row:hover .row-note, .row:focus-within .row-note { opacity: 1; }
.row-note:hover { color: var(--ink); }
@media (hover: none) { .row-note { opacity: 1; } }
.row:hover { background: var(--paper-sunk); }
.row[data-in-view]::before, .row[data-current]::before {
  content: ""; position: absolute; inset-block: 5px; inset-inline-start: 5px; inline-size: 3px; border-radius: 2px; background: var(--accent);
}
.row[data-current] { background: var(--accent-wash); }
.row[data-current]::before { inset-block: 0; inset-inline-start: 0; border-radius: 0; }
.surface .row button:focus-visible { outline-offset: -3px; border-radius: 6px; }
.note-item + .note-item { border-block-start: 1px solid var(--line); }
.note-item { content-visibility: auto; contain-intrinsic-block-size: auto 120px; font-size: 13px; }
.set-aside { margin: 10px 16px 0; font-size: 12.5px; color: var(--differs); }
@media (forced-colors: active) {
  .row[data-current] { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
