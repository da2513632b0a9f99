/** The sums and filters over the list. */
export const panelSummary = /* css */ `
.summary { display: grid; gap: 6px; padding-inline: 4px; }
.summary-bar { display: flex; gap: 2px; block-size: 6px; border-radius: 3px; overflow: hidden; }
.summary-bar .part { flex: 1 0 3px; background: var(--known); }
.summary-bar .part.agrees { background: var(--agrees); }
.summary-bar .part.differs { background: var(--differs); }
.summary-bar .part.comparable { background: var(--compare); }
.summary-bar .part.unlisted { background: var(--unlisted); }
.summary-counts, .filter-group { display: flex; flex-wrap: wrap; gap: 4px; }
.count-button {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 24px; padding: 0 8px; border: 1px solid var(--line); border-radius: 999px;
  background: none; font: inherit; font-size: 12px; color: var(--ink-soft); cursor: pointer;
}
.count-button b { font-weight: 600; color: var(--ink); }
.count-button:hover { background: var(--paper-sunk); }
.count-button[aria-pressed="true"] { border-color: var(--accent); color: var(--ink); background: var(--accent-wash); }
.find-line { display: flex; gap: 8px; align-items: center; }
.find-line .search { flex: 1; min-inline-size: 0; }
.find-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 12px; }
.sort { inline-size: auto; min-block-size: 26px; padding: 1px 6px; border-color: var(--line); font-size: 12.5px; color: var(--ink-soft); background: none; }
.find-foot .button { margin-inline-start: auto; color: var(--accent); font-size: 12.5px; min-block-size: 26px; }
.filter-panel { display: grid; gap: 8px; padding: 8px 10px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper-sunk); max-block-size: 40vh; overflow: auto; }
.filter-group legend { float: inline-start; inline-size: 100%; padding: 0; font-size: 12px; color: var(--ink-soft); }
.filter-group .hint { color: var(--ink-faint); }
.filter-group.marks { gap: 5px 12px; }
.filter-group.marks .switch { flex: 1 1 190px; padding-inline: 0; }
.filter-group .mark-sample { font-size: 12px; line-height: 1.3; padding-block-end: 4px; text-underline-offset: 3px; }
.filter-chips { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; font-size: 12px; padding-inline: 4px; }
.filter-chips .found { color: var(--ink-soft); }
.dismissed { margin-inline: calc(16px + var(--gutter)); font-size: 12.5px; color: var(--ink-soft); }
.dismissed summary { cursor: pointer; }
.dismissed li { display: flex; gap: 8px; justify-content: space-between; padding: 2px 0; }
.dismissed ul { max-block-size: 140px; overflow: auto; }
@media (forced-colors: active) {
  .summary-bar .part { background: CanvasText; forced-color-adjust: none; }
  .count-button[aria-pressed="true"] { outline: 2px solid Highlight; }
}
`;
