/** Adding a report to the reader's own data. */
export const panelAdding = /* css */ `
.adding { position: absolute; inset: 0; z-index: 2; display: flex; flex-direction: column; background: var(--paper); }
.adding-head {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 8px; align-items: center;
  padding: 12px calc(8px + var(--gutter)) 8px calc(16px + var(--gutter)); border-block-end: 1px solid var(--line);
}
.adding-head h2 { font-size: 15px; }
.adding-head > p, .adding-switches { grid-column: 1 / -1; font-size: 12.5px; color: var(--ink-soft); }
.adding-switches { display: flex; flex-wrap: wrap; gap: 2px 14px; margin-block-start: 4px; }
.adding-switches .switch { padding-inline: 0; }
.adding-foot { display: flex; justify-content: end; gap: 8px; padding: 10px calc(16px + var(--gutter)); border-block-start: 1px solid var(--line); }
.offer { padding: 5px 8px 6px 16px; border-block-end: 1px solid var(--line); content-visibility: auto; contain-intrinsic-block-size: auto 56px; }
.offer-line { display: grid; grid-template-columns: minmax(0, 1fr) fit-content(48%) auto; gap: 8px; align-items: baseline; }
.offer-tick { display: flex; gap: 8px; align-items: baseline; cursor: pointer; min-inline-size: 0; }
.offer-tick input { margin: 0; flex: none; accent-color: var(--accent); position: relative; inset-block-start: 1px; }
.offer-value { font-weight: 600; text-align: end; }
.offer-facts { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: center; padding-inline-start: 21px; font-size: 12px; color: var(--ink-soft); }
.offer-against { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 2px 6px; }
.offer-against.conflict .chip { color: var(--differs); border-color: currentColor; }
.offer-against .input { inline-size: auto; min-block-size: 24px; padding: 0 6px; font-size: 12px; }
.offer-edit { display: grid; gap: 8px; padding: 8px 8px 8px 21px; }
.offer-edit .button { justify-self: end; }
`;
