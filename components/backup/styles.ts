/** The line in the panel that says a backup is due. */
export const backupDueStyles = /* css */ `
.backup-due { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; padding: 8px 12px; border-block-end: 1px solid var(--line); background: var(--paper-sunk); font-size: 12.5px; }
.backup-due > span { flex: 1 1 160px; }
.backup-due a { color: var(--accent); }
.backup-due svg.icon { color: var(--unlisted); }
`;
