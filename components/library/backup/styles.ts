/** What the backup page has beside the pages of taking out. */
export const backupStyles = /* css */ `
.taking.backup { max-inline-size: 860px; }
.make { display: flex; flex-wrap: wrap; gap: 10px 16px; align-items: center; }
.make .work { flex-basis: 100%; }
.schedule { display: grid; gap: 8px; justify-items: start; padding: 14px 16px; border-radius: var(--radius); background: var(--paper-sunk); }
.schedule .not-kept { color: var(--differs); }
.bring-in[data-over] { outline: 2px dashed var(--accent); outline-offset: 8px; border-radius: var(--radius); }
.coming { display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); justify-items: start; padding: 18px 20px; border: 1px solid var(--line-strong); border-radius: var(--radius-large); }
.coming > .table-box { inline-size: 100%; }
.coming footer { justify-self: end; }
.coming .faults { color: var(--overdue); }
.differing summary { cursor: pointer; }
.differing ul { display: grid; gap: 4px; margin-block: 8px 0; padding-inline-start: 16px; }
.taking .failure { padding: 14px 16px; border-radius: var(--radius); background: var(--overdue-wash); color: var(--overdue); display: grid; gap: 6px; }
@media (forced-colors: active) { .taking .failure { border: 1px solid; } }
`;
