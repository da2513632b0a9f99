/** The 台账. Heights of the head and of a line are known to the code as well. */
export const ledgerStyles = /* css */ `
.ledger-page { grid-template-columns: minmax(0, 1fr); }
.ledger-page[data-filters] { grid-template-columns: 232px minmax(0, 1fr); }
.ledger-page > .filters { display: none; }
.ledger-page[data-filters] > .filters { display: block; }
.ledger-page .results { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; min-inline-size: 0; }
.ledger-page .find { display: grid; gap: 10px; padding: 12px 20px; }
.ledger-page .find h1 { font-size: 16px; }
.ledger-page .find .search { flex: 0 1 300px; }
.ledger-page .find .trouble { padding: 0; border: 0; }
.urgencies { display: flex; flex-wrap: wrap; gap: 6px; }
.urgencies button {
  min-block-size: 28px; padding: 2px 12px; border: 1px solid var(--line); border-radius: 999px; background: none; font: inherit; font-size: 13px; color: var(--ink-soft); cursor: pointer;
}
.urgencies b { font-weight: 600; color: var(--ink); margin-inline-start: 2px; }
.urgencies .overdue b { color: var(--overdue); }
.urgencies button:hover { background: var(--paper-sunk); }
.urgencies [aria-pressed="true"] { background: var(--accent-wash); border-color: var(--accent); color: var(--accent); font-weight: 600; }
.ledger-form { display: grid; grid-template-rows: minmax(0, 1fr) auto; min-block-size: 0; min-inline-size: 0; }
.bulk { display: flex; flex-wrap: wrap; align-items: end; gap: 8px 12px; padding: 10px 20px; background: var(--accent-wash); border-block-start: 1px solid var(--line); }
/* What is told must not lie over the bar's own fields. */
.library:has(.bulk) .told { inset-block-end: 96px; }
.bulk > strong { align-self: center; min-inline-size: 84px; }
.bulk .field { inline-size: 148px; }
.bulk .input, .bulk .button { block-size: 32px; min-block-size: 32px; }
.ledger-scroller { overflow: auto; contain: strict; border-block-start: 1px solid var(--line); }
table.ledger { table-layout: fixed; min-inline-size: 100%; inline-size: max-content; }
/* Long words do not widen their column. */
.ledger .col-indicator { max-inline-size: 196px; } .ledger :is(.col-lead, .col-co) { max-inline-size: 140px; }
.ledger .col-target { max-inline-size: 128px; } .ledger .col-reported { max-inline-size: 104px; } .ledger .col-remark { max-inline-size: 204px; } .ledger .col-report { max-inline-size: 240px; }
.ledger thead th { position: sticky; inset-block-start: 0; z-index: 2; block-size: 36px; padding: 0 10px; vertical-align: middle; box-shadow: inset 0 -1px var(--line); }
.ledger .sort-head { border: 0; background: none; padding: 4px 0; font: inherit; color: inherit; cursor: pointer; display: inline-flex; gap: 4px; align-items: center; }
.ledger .sort-head:hover { color: var(--ink); }
.ledger [aria-sort] .sort-head { color: var(--ink); font-weight: 600; }
.sort-sign { inline-size: 8px; block-size: 8px; }
.sort-sign.up::before { content: "▴"; } .sort-sign.down::before { content: "▾"; }
.sort-sign::before { font-size: 10px; line-height: 8px; display: block; }
.ledger tbody tr { block-size: 40px; }
.ledger td { block-size: 40px; padding: 0 10px; vertical-align: middle; white-space: nowrap; }
/* Only what may be too long is clipped: each clip is reckoned anew in each frame of scrolling. */
.ledger td:not(.col-select, .col-no, .col-due) { overflow: hidden; text-overflow: ellipsis; }
.surface .ledger td:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.ledger td.editable { cursor: text; }
.ledger td.editable:hover { box-shadow: inset 0 0 0 1px var(--line-strong); }
.ledger tbody tr { background: var(--paper); }
.ledger tbody tr[aria-selected="true"] { background: var(--accent-wash); }
/* Which line it is stays in view while the others are scrolled sideways; until then, nothing need be held fast. */
[data-sideways] .ledger tbody :is(.col-select, .col-no, .col-indicator) { position: sticky; z-index: 1; }
.ledger tbody :is(.col-select, .col-no, .col-indicator) { background: inherit; }
.ledger thead :is(.col-select, .col-no, .col-indicator) { z-index: 3; }
.ledger .col-select { inset-inline-start: 0; } .ledger .col-no { inset-inline-start: 40px; } .ledger .col-indicator { inset-inline-start: 92px; border-inline-end: 1px solid var(--line); }
.ledger .col-select { inline-size: 40px; padding-inline: 20px 0; text-overflow: clip; }
.ledger .col-select input { accent-color: var(--accent); margin: 0; display: block; }
.ledger .col-no { inline-size: 52px; color: var(--ink-faint); }
.ledger .col-indicator { inline-size: 196px; }
.ledger .col-target { inline-size: 128px; font-weight: 600; }
.ledger thead .col-target { font-weight: 500; }
.ledger .col-unit { inline-size: 76px; } .ledger .col-due { inline-size: 132px; } .ledger .col-lead { inline-size: 140px; }
.ledger .col-co { inline-size: 140px; } .ledger .col-progress { inline-size: 92px; } .ledger .col-reported { inline-size: 104px; }
.ledger .col-assessment { inline-size: 92px; } .ledger .col-remark { inline-size: 204px; }
.ledger .col-area { inline-size: 96px; } .ledger .col-period { inline-size: 92px; } .ledger .col-report { inline-size: 240px; }
.library .indicator-link { color: var(--ink); text-decoration: none; font-weight: 500; }
.library .indicator-link:hover { color: var(--accent); text-decoration: underline; }
.due { display: inline-flex; align-items: center; gap: 4px; }
.surface .due svg.icon { inline-size: 13px; block-size: 13px; }
.due.overdue { color: var(--overdue); font-weight: 600; }
.due.this-month { font-weight: 600; }
.pill { border: 1px solid currentColor; border-radius: 999px; padding: 0 9px; font-size: 12px; line-height: 19px; display: inline-block; color: var(--ink-soft); }
.pill.done { color: var(--agrees); } .pill.on-track, .pill.ahead { color: var(--compare); } .pill.behind { color: var(--differs); }
.pill.not-started { color: var(--ink-faint); border-style: dashed; }
.verdict.not-yet { color: var(--ink-faint); } .verdict.achieved { color: var(--agrees); font-weight: 600; } .verdict.missed { color: var(--differs); font-weight: 600; }
.input.cell-field { min-block-size: 30px; padding: 2px 6px; margin-inline: -7px; inline-size: calc(100% + 14px); }
.column-choice { display: grid; gap: 2px; min-inline-size: 200px; grid-template-columns: 1fr 1fr; }
.column-choice legend { padding-block-end: 6px; }
@media (max-width: 560px) { [data-sideways] .ledger tbody :is(.col-no, .col-select) { position: static; } .ledger thead :is(.col-no, .col-select) { inset-inline-start: auto; } .ledger .col-indicator { inset-inline-start: 0; inline-size: 140px; } }
@media (max-width: 860px) {
  .ledger-page .find { padding-inline: 12px; }
  .ledger-page[data-filters] { grid-template-columns: 200px minmax(0, 1fr); }
  .ledger .col-select { padding-inline-start: 12px; }
}
@media (forced-colors: active) { .ledger tr[aria-selected="true"] td { outline: 1px solid Highlight; outline-offset: -1px; } .urgencies [aria-pressed="true"] { forced-color-adjust: none; color: HighlightText; background: Highlight; } }
`;
