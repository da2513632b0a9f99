/** The month, and the summary. */
export const calendarStyles = /* css */ `
.calendar { padding: 4px 20px 40px; display: grid; gap: 10px; }
.calendar h2 { font-size: 16px; }
.turn.back svg.icon { rotate: 180deg; }
table.month { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
.month th { font-weight: 500; font-size: 12.5px; color: var(--ink-soft); text-align: start; padding: 4px 8px; }
.month td { border: 1px solid var(--line); vertical-align: top; padding: 5px 6px; block-size: 104px; }
.month .outside { background: var(--paper-sunk); }
.month .outside .day-number { color: var(--ink-faint); }
.day-head { display: flex; align-items: center; gap: 6px; font-size: 12.5px; padding-inline: 2px; }
.month [aria-current="date"] { box-shadow: inset 0 2px var(--accent); }
.day-today { color: var(--accent); font-weight: 600; font-size: 12px; }
.library .due-item {
  display: block; margin-block-start: 3px; padding: 1px 6px; border-radius: 5px; border-inline-start: 3px solid var(--compare); background: var(--paper-sunk);
  font-size: 12.5px; color: var(--ink); text-decoration: none; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
}
.library .due-item:hover { background: var(--accent-wash); }
.library .due-item.overdue { border-color: var(--overdue); color: var(--overdue); background: var(--overdue-wash); }
.library .due-item.settled { border-color: var(--agrees); color: var(--ink-soft); }
.due-item .aside { margin-inline-start: 6px; font-size: 12px; }
.month .facet-more { padding: 2px 6px; }
.summary { padding: 8px 20px 48px; display: grid; gap: 36px; max-inline-size: 1280px; }
.summary-block { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
.summary-block h2 { grid-column: 1 / -1; font-size: 15px; }
.tally-chart .legend { padding-inline-start: 0; display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 12.5px; color: var(--ink-soft); }
.tally-chart .legend li { display: inline-flex; align-items: center; gap: 5px; }
.tally-chart .swatch { inline-size: 11px; block-size: 11px; border-radius: 2px; }
.tally-chart svg { display: block; max-inline-size: 100%; block-size: auto; font-variant-numeric: tabular-nums; }
.save-chart { display: inline-flex; }
.summary-block .table-box { max-block-size: 420px; overflow: auto; }
.summary-block thead th { position: sticky; inset-block-start: 0; }
.late-count { color: var(--overdue); }
@media (max-width: 1000px) { .summary-block { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 720px) {
  .month thead { display: none; }
  .month, .month tbody, .month tr, .month td { display: block; block-size: auto; }
  .month td.free, .month td.outside { display: none; }
  .calendar { padding-inline: 12px; }
}
@media (forced-colors: active) { .tally-chart .swatch { forced-color-adjust: none; } }
`;
