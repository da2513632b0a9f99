/** The reader's own data: import, export, additions. */
export const ownStyles = /* css */ `
.own { block-size: 100%; overflow: auto; padding: 22px 28px 56px; }
.own > .inside { max-inline-size: 1180px; margin-inline: auto; display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); }
.own-head { display: grid; gap: 8px; }
.own-head .bar { justify-content: space-between; }
.own-head .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.drop-zone { border: 1.5px dashed var(--line-strong); border-radius: var(--radius-large); }
.own[data-over]::after {
  content: attr(data-over); position: fixed; inset: 12px; z-index: 8; display: grid; place-items: center; font-size: 20px; font-weight: 600;
  border: 2px dashed var(--accent); border-radius: var(--radius-large); color: var(--accent);
  background: color-mix(in srgb, var(--paper) 88%, transparent); pointer-events: none;
}
.batches { display: grid; gap: 8px; }
.batches > ul { border-block-end: 1px solid var(--line); }
.batches li { display: grid; grid-template-columns: minmax(0, 1fr) auto auto auto; gap: 4px 20px; align-items: center; padding: 7px 0; border-block-start: 1px solid var(--line); }
.own-rows { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.own-rows .bar { justify-content: space-between; }
.own-rows .search { flex: 0 1 320px; }
.own-rows .observations td:first-child, .preview td:first-child { inline-size: 1%; }
.own-rows input[type="checkbox"] { accent-color: var(--accent); }
.working { display: grid; gap: 12px; justify-items: start; padding: 24px; border: 1px solid var(--line); border-radius: var(--radius-large); }
.working progress { inline-size: min(420px, 100%); accent-color: var(--accent); }
.preview { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); padding: 20px; border: 1px solid var(--line-strong); border-radius: var(--radius-large); }
.preview-counts { display: flex; flex-wrap: wrap; gap: 10px 28px; }
.preview-counts > div { display: flex; align-items: baseline; gap: 7px; }
.preview-counts dd { font-weight: 600; font-size: 18px; }
.preview-counts .hint { font-weight: 400; font-size: 12.5px; }
.preview h2:focus-visible { outline: none; }
.for-all { display: flex; flex-wrap: wrap; align-items: center; gap: 0 4px; font-size: 13px; }
.for-all legend { float: inline-start; padding: 0 4px 0 0; color: var(--ink-soft); }
.preview .table-box { max-block-size: 46vh; overflow: auto; }
.preview .observations { min-inline-size: 620px; }
.preview thead th { position: sticky; inset-block-start: 0; z-index: 1; }
.preview select.input { inline-size: auto; min-block-size: 28px; padding-block: 2px; font-size: 13px; }
.row-state { display: inline-flex; align-items: center; gap: 5px; white-space: nowrap; }
.row-state svg.icon { inline-size: 14px; block-size: 14px; }
.row-state.new { color: var(--agrees); }
.row-state.duplicate { color: var(--ink-soft); }
.row-state.conflict { color: var(--unlisted); }
.row-state.error { color: var(--overdue); }
.faults { color: var(--overdue); }
.preview footer { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: center; gap: 10px; }
.failure { padding: 14px 16px; border-radius: var(--radius); background: var(--overdue-wash); color: var(--overdue); display: grid; gap: 6px; justify-items: start; }
.failure strong { font-weight: 600; }
@media (max-width: 760px) {
  .own { padding: 16px 16px 40px; }
  .preview { padding: 14px; }
  .batches li { grid-template-columns: minmax(0, 1fr) auto; }
}
@media (forced-colors: active) { .failure { border: 1px solid; } }
`;
