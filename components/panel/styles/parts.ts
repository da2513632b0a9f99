/** The pages of a report, and a report that is an attachment only. */
export const panelParts = /* css */ `
.parts { padding: 8px calc(16px + var(--gutter)) 9px; border-block-end: 1px solid var(--line); font-size: 12.5px; color: var(--ink-soft); }
.parts p { margin: 0 0 5px; text-wrap: pretty; }
.parts strong { color: var(--ink); font-weight: 600; }
.parts ol { display: flex; flex-wrap: wrap; gap: 5px; list-style: none; max-block-size: 92px; margin: -3px; padding: 3px; overflow: auto; }
.part-button {
  display: inline-flex; align-items: baseline; gap: 5px; min-block-size: 26px; padding: 1px 9px; border: 1px solid var(--line); border-radius: 6px;
  background: none; font: inherit; color: var(--ink); cursor: pointer;
}
.part-button small { color: var(--ink-soft); font-size: 11px; }
.part-button:hover { background: var(--paper-sunk); }
.part-turned, .part-turned:hover { background: none; cursor: default; }
.parts .parts-hint { margin: 7px 0 0; }
.part-button[data-unread] { border-style: dashed; }
.part-button[aria-current] { border-color: var(--accent); background: var(--accent-wash); cursor: default; font-weight: 600; }
.attached { margin: 8px 0 4px; padding: 12px 14px; border: 1px solid var(--line); border-radius: 8px; text-align: start; }
.attached h2 { margin: 0 0 4px; font-size: 13px; }
.attached p { margin: 0 0 6px; }
.attached ul { margin: 0 0 6px; padding-inline-start: 18px; }
.attached a { color: var(--accent); overflow-wrap: anywhere; }
.attached-hint { color: var(--ink-soft); font-size: 12.5px; }
`;
