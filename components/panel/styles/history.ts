/** Views over the whole panel: what was done, the trash, what changed on the page. */
export const panelHistory = /* css */ `
.sheet { position: absolute; inset: 0; z-index: 2; display: flex; flex-direction: column; background: var(--paper); }
.sheet-head {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 8px; align-items: center;
  padding: 12px calc(8px + var(--gutter)) 8px calc(16px + var(--gutter)); border-block-end: 1px solid var(--line);
}
.sheet-head h2 { font-size: 15px; }
.sheet-hint { grid-column: 1 / -1; font-size: 12.5px; color: var(--ink-soft); }
.sheet-foot { display: flex; justify-content: end; gap: 8px; padding: 10px calc(16px + var(--gutter)); border-block-start: 1px solid var(--line); }
.sheet .tabs { padding-inline: 0; margin-block: 4px -9px; border: 0; }
.history-bar { display: flex; margin-block-start: auto; align-items: center; min-block-size: 34px; padding-inline: calc(6px + var(--gutter)); border-block-start: 1px solid var(--line); }
.history-bar .button { min-inline-size: 0; font-size: 12.5px; border-color: transparent; background: none; color: var(--ink-soft); }
.history-bar .button:hover:not(:disabled) { color: var(--ink); background: var(--paper-sunk); }
.history-bar .button:first-child { flex: 0 1 auto; overflow: hidden; justify-content: start; }
.history-bar .button:last-child { margin-inline-start: auto; flex: none; }
.panel .told { inset-block-end: 92px; }
.history-last { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-inline-size: 0; }
.step { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 8px; align-items: center; padding: 8px 12px 8px 16px; border-block-end: 1px solid var(--line); }
.step-what { font-weight: 600; }
.step-when { font-size: 12px; font-weight: 400; color: var(--ink-faint); }
.step-subject { grid-column: 1; color: var(--ink-soft); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.step > .button, .step > .step-actions { grid-row: 1 / span 2; grid-column: 2; }
.step-actions { display: flex; flex-wrap: wrap; justify-content: end; gap: 4px; }
.step.undone .step-what { font-weight: 400; text-decoration: line-through; color: var(--ink-soft); }
.step-surely { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: end; padding-block-start: 4px; }
.step-surely span { flex: 1; color: var(--overdue); }
.changed-notice {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 8px calc(10px + var(--gutter)) 8px calc(16px + var(--gutter));
  border-block-end: 1px solid var(--line); background: var(--accent-wash); font-size: 13px;
}
.changed-notice p { flex: 1 1 180px; min-inline-size: 0; }
.changed-notice > .button { flex: none; }
.changes-group { padding: 0 0 6px; }
.changes-group .group-head { padding-inline: 16px; }
.change-row {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; align-items: baseline; inline-size: 100%; padding: 7px 16px; border: 0;
  border-block-end: 1px solid var(--line); background: none; font: inherit; color: inherit; text-align: start;
}
button.change-row { cursor: pointer; }
button.change-row:hover { background: var(--paper-sunk); }
.surface .change-row:focus-visible { outline-offset: -3px; border-radius: 6px; }
.change-value { font-weight: 600; text-align: end; }
.change-value del { font-weight: 400; color: var(--ink-soft); }
.change-section { grid-column: 1 / -1; font-size: 12px; color: var(--ink-faint); }
.change-text { grid-column: 1 / -1; white-space: pre-wrap; display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
.change-kind { font-size: 12px; color: var(--ink-soft); }
.change-row ins { text-decoration: underline solid 2px; text-underline-offset: 3px; text-decoration-color: var(--agrees); background: color-mix(in srgb, var(--agrees) 12%, transparent); }
.change-row del { text-decoration: line-through; color: var(--overdue); background: color-mix(in srgb, var(--overdue) 9%, transparent); }
.change-more { padding: 8px 16px; font-size: 12.5px; color: var(--ink-soft); }
`;
