/** The page of notes. A row's height is known to the code as well. */
export const notesStyles = /* css */ `
.notes-page { grid-template-columns: 232px minmax(340px, 5fr) minmax(380px, 6fr); }
.results { display: grid; grid-template-rows: auto auto minmax(0, 1fr); min-block-size: 0; min-inline-size: 0; border-inline-end: 1px solid var(--line); }
.results > .find { display: grid; gap: 8px; padding: 12px 14px 10px; border-block-end: 1px solid var(--line); }
.results > .find > .bar { gap: 8px; }
.results > .note-list { grid-row: 3; }
.results .trouble { padding: 0; border: 0; }
.filters-switch { display: none; }
.note-list { overflow: auto; position: relative; contain: strict; block-size: 100%; }
.surface .note-list:focus-visible { outline-offset: -3px; }
.note-rows { position: relative; }
.note-row {
  position: absolute; inset-inline: 0; block-size: 112px; padding: 10px 14px; border-block-end: 1px solid var(--line); cursor: pointer;
  display: grid; grid-template-rows: auto 1fr auto; gap: 2px; overflow: hidden; border-inline-start: 3px solid transparent;
}
.note-row:hover { background: var(--paper-sunk); }
.note-row[aria-selected="true"] { background: var(--accent-wash); border-inline-start-color: var(--accent); }
.row-title { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row-text { color: var(--ink-soft); font-size: 13px; line-height: 1.5; overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; align-self: start; }
.row-foot { display: flex; align-items: center; gap: 6px; font-size: 12px; color: var(--ink-faint); min-inline-size: 0; }
.row-foot .chip { flex: none; max-inline-size: 45%; overflow: hidden; text-overflow: ellipsis; display: block; }
.row-report { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-inline-size: 60px; }
.row-day { flex: none; }
.opened { overflow: auto; min-inline-size: 0; }
.surface .opened:focus { outline: none; }
.library .opened > a.back { display: none; }
.note-detail { display: grid; gap: 16px; padding: 22px 26px 48px; max-inline-size: 760px; justify-items: start; grid-template-columns: minmax(0, 1fr); }
.note-detail > * { inline-size: 100%; }
.note-detail > .button { inline-size: auto; justify-self: start; margin-inline-start: -8px; }
.note-detail h2 { font-size: 17px; line-height: 1.4; margin-block-end: 10px; text-wrap: pretty; }
.note-detail .editor { inline-size: 100%; max-block-size: none; box-shadow: none; }
.note-reading { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.note-words { border-inline-start: 3px solid var(--accent); padding: 4px 0 4px 14px; font-size: 15px; line-height: 1.8; }
.note-words.yellow { border-color: #c99700; } .note-words.green { border-color: var(--agrees); }
.note-words.blue { border-color: var(--compare); } .note-words.pink { border-color: #c2417c; }
.note-reading .follow-up-line { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.note-tags { display: flex; flex-wrap: wrap; gap: 4px; }
.note-facts { display: grid; gap: 3px; padding-block: 10px; border-block: 1px solid var(--line); font-size: 13px; }
.note-facts > div { display: grid; grid-template-columns: 72px minmax(0, 1fr); gap: 10px; }
.note-facts dt { color: var(--ink-soft); }
.kept-text { display: grid; gap: 6px; padding: 14px 16px; border-radius: var(--radius); background: var(--paper-sunk); }
.kept-words { white-space: pre-line; line-height: 1.9; }
.kept-words strong { background: var(--accent-wash); color: inherit; border-block-end: 2px solid var(--accent); }
@media (max-width: 1180px) {
  .notes-page { grid-template-columns: minmax(320px, 5fr) minmax(340px, 6fr); }
  .filters-switch { display: block; }
  .notes-page .filters { display: none; }
  .notes-page .filters[data-open] { display: block; position: absolute; z-index: 5; inset-block: 0; inset-inline-start: 0; inline-size: 280px; background: var(--paper); box-shadow: var(--shadow); }
  .notes-page { position: relative; }
  .notes-page:has(.filters[data-open]) .results { padding-inline-start: 280px; }
}
@media (max-width: 860px) {
  .notes-page { grid-template-columns: minmax(0, 1fr); }
  .notes-page:not([data-open]) .opened, .notes-page[data-open] .results { display: none; }
  .notes-page:has(.filters[data-open]) .results { padding-inline-start: 240px; }
  .notes-page .filters[data-open] { inline-size: 240px; }
  .library .opened > a.back { display: inline-flex; align-items: center; gap: 4px; padding: 12px 16px 0; text-decoration: none; }
  .opened > a.back svg.icon { transform: rotate(180deg); }
  .note-detail { padding: 14px 16px 40px; }
}
@media (forced-colors: active) { .note-row[aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -2px; } }
`;
