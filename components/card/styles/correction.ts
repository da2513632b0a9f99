/** The form that sets a reading right. */
export const correction = /* css */ `
.editor.correction { overflow: auto; }
.correction .machine { font-size: 12px; color: var(--ink-soft); }
.roles { display: flex; flex-wrap: wrap; gap: 2px 14px; }
.roles legend { float: inline-start; margin-inline-end: 4px; padding: 0; }
.roles label { display: inline-flex; align-items: center; gap: 4px; cursor: pointer; }
.roles input { margin: 0; accent-color: var(--accent); }
.correction-fields { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 8px 10px; align-items: start; }
.correction-fields .wide { grid-column: 1 / -1; }
.field-state { font-size: 11.5px; color: var(--ink-faint); min-block-size: 18px; }
.fault { font-size: 12px; color: var(--overdue); }
.input[aria-invalid] { border-color: var(--overdue); }
@media (max-width: 340px) { .correction-fields { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
`;
