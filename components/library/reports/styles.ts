/** The page of reports. A row's height is known to the code as well. */
export const reportsStyles = /* css */ `
.reports-page { grid-template-columns: 232px minmax(0, 1fr); position: relative; }
.reports-page .results { display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; min-inline-size: 0; }
.reports-page .find { display: grid; gap: 8px; padding: 12px 20px 10px; }
.reports-page .find .search { flex: 0 1 340px; }
.reports-page .find .trouble { padding: 0; border: 0; }
.reports-page .switch { display: flex; gap: 8px; align-items: center; padding-block: 12px; font-size: 13px; cursor: pointer; }
.reports-page .switch input { accent-color: var(--accent); }
.filters-switch { display: none; }
.report-table { overflow: auto; contain: strict; }
.surface .report-table:focus-visible { outline-offset: -3px; }
.report-table thead th { position: sticky; inset-block-start: 0; z-index: 1; border-block-end: 1px solid var(--line); }
.report-table tbody tr { block-size: 64px; }
.report-table td, .report-table tbody th { padding-block: 8px; vertical-align: middle; white-space: nowrap; }
.report-table th:first-child { padding-inline-start: 20px; }
.report-table tbody th { max-inline-size: 0; inline-size: 45%; }
.report-table tbody th > * { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.library .report-title { color: var(--ink); font-weight: 600; font-size: 14px; text-decoration: none; }
.library .report-title:hover { color: var(--accent); text-decoration: underline; }
.report-table .chip { margin-inline-start: 8px; line-height: 17px; }
.report-links { display: flex; gap: 2px; }
.report-links .button { border: 0; min-block-size: 30px; inline-size: 32px; padding: 0; background: none; }
.report-links .button:hover { background: var(--accent-wash); }
.late-count { font-size: 12px; color: var(--overdue); }
@media (max-width: 1000px) {
  .reports-page { grid-template-columns: minmax(0, 1fr); }
  .filters-switch { display: block; }
  .reports-page .filters { display: none; }
  .reports-page .filters[data-open] { display: block; position: absolute; z-index: 5; inset-block: 0; inset-inline-start: 0; inline-size: 260px; background: var(--paper); box-shadow: var(--shadow); }
  .reports-page:has(.filters[data-open]) .results { padding-inline-start: 260px; }
}
@media (max-width: 860px) { .reports-page .find .search { flex: 1 1 150px; } .reports-page .find .gap { display: none; } }
/* A title tells the kind as well, and a row must keep its height. */
@media (max-width: 1180px) { .report-table .wide { display: none; } }
`;
