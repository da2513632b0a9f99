/** Tables of figures. */
export const tableStyles = /* css */ `
.table-box { position: relative; overflow-x: auto; border-block: 1px solid var(--line); }
table.data { inline-size: 100%; border-collapse: collapse; font-size: 13px; }
.data th { font-weight: 500; color: var(--ink-soft); text-align: start; padding: 7px 10px; background: var(--paper-sunk); white-space: nowrap; vertical-align: bottom; }
.data tbody th { background: none; color: var(--ink); vertical-align: top; }
.data td { padding: 7px 10px; border-block-start: 1px solid var(--line); vertical-align: top; }
.data tbody th { border-block-start: 1px solid var(--line); }
.data .figure { text-align: end; white-space: nowrap; }
.data .strong { font-weight: 600; }
.data .short { white-space: nowrap; }
.data .nothing { color: var(--ink-faint); }
.data tbody tr:hover { background: var(--paper-sunk); }
.data [data-own] { background: color-mix(in srgb, var(--accent-wash) 55%, transparent); }
.series-table { inline-size: auto; min-inline-size: min(100%, 420px); }
.series-table th[scope="colgroup"] { text-align: center; border-inline-start: 1px solid var(--line); padding-block-end: 0; }
.series-table .figure { min-inline-size: 92px; }
.observations { min-inline-size: 860px; }
.observations .quote { max-inline-size: 30ch; }
.observations .figure { max-inline-size: 20ch; white-space: normal; text-wrap: balance; }
.status { display: inline-flex; align-items: center; gap: 6px; }
.status::before { content: ""; inline-size: 8px; block-size: 8px; flex: none; }
.status.actual::before { border-radius: 50%; background: currentColor; }
.status.target::before { border: 1.5px solid currentColor; }
.own-mark { display: flex; align-items: center; gap: 2px; margin-block-start: 2px; }
.more-rows { display: flex; align-items: center; justify-content: center; gap: 14px; padding-block: 6px; color: var(--ink-soft); font-size: 13px; }
@media (forced-colors: active) {
  .status.actual::before { background: CanvasText; forced-color-adjust: none; }
  .data [data-own] { outline: 1px dashed CanvasText; outline-offset: -1px; }
}
`;
