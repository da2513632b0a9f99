/** Chart, its legend, and the choice of areas. */
export const valueStyles = /* css */ `
.values { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.areas { position: relative; display: flex; flex-wrap: wrap; align-items: center; gap: 6px; flex: 1 1 auto; min-inline-size: 0; }
.area-chips { display: contents; }
.chip.area-chip { line-height: 26px; padding-inline: 10px; border-color: var(--line-strong); color: var(--ink); font-size: 13px; gap: 6px; }
.chip.area-chip .aside { font-size: 12px; }
.swatch { inline-size: 11px; block-size: 11px; flex: none; }
.area-picker {
  position: absolute; z-index: 5; inset-block-start: calc(100% + 6px); inset-inline-start: 0; inline-size: min(380px, 100vw - 40px);
  padding: 12px; border: 1px solid var(--line-strong); border-radius: var(--radius-large); background: var(--paper); box-shadow: var(--shadow);
  display: grid; gap: 8px;
}
.area-options { max-block-size: 320px; overflow: auto; overscroll-behavior: contain; }
.area-options legend { padding: 6px 0 2px; font-size: 12px; color: var(--ink-soft); }
.area-option { display: flex; align-items: baseline; gap: 8px; padding: 3px 4px; border-radius: 6px; cursor: pointer; }
.area-option input { align-self: center; }
.area-option:has(:disabled) { opacity: 0.55; cursor: default; }
.area-option:hover { background: var(--paper-sunk); }
.area-option .count { margin-inline-start: auto; }
.area-picker footer { display: flex; justify-content: space-between; align-items: center; gap: 12px; }
.figure-box { display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); }
.chart { position: relative; min-block-size: 260px; }
.chart-note { position: absolute; inset: 0; display: grid; place-items: center; color: var(--ink-soft); }
.plot { inline-size: 100%; }
.plot svg { display: block; max-inline-size: 100%; block-size: auto; font-variant-numeric: tabular-nums; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 18px; padding-inline-start: 64px; font-size: 12.5px; color: var(--ink-soft); }
.legend li { display: inline-flex; align-items: center; gap: 5px; }
.save-chart { display: inline-flex; padding-inline-start: 56px; }
.sign { inline-size: 20px; block-size: 16px; }
@media (max-width: 1180px) {
  .values .areas { flex-basis: 100%; order: 3; }
  .values > .bar { justify-content: space-between; }
}
.all-rows { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.all-rows .bar { justify-content: space-between; }
`;
