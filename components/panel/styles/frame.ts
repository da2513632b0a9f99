export const panelFrame = /* css */ `
html, body { margin: 0; block-size: 100%; }
.panel {
  --gutter: max(0px, (100vw - 760px) / 2);
  position: relative; block-size: 100dvh; min-inline-size: 0; display: flex; flex-direction: column; overflow: hidden; font-size: 14px;
}
.report-head { padding: 14px calc(16px + var(--gutter)) 12px; border-block-end: 1px solid var(--line); }
.report-head h1 {
  font-size: 15px; line-height: 1.45;
  display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden;
}
/* Each fact brings a dot before it; the one that begins a line is cut off at the edge. */
.report-facts { overflow: clip; font-size: 12.5px; color: var(--ink-soft); }
.report-facts > span { display: flex; flex-wrap: wrap; margin-inline-start: -16px; }
.report-facts > span > span { white-space: nowrap; }
.report-facts > span > span::before { content: "·"; display: inline-block; inline-size: 16px; text-align: center; color: var(--ink-faint); }
.report-line { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 2px 12px; }
.report-line > :first-child { flex: 1 1 9rem; min-inline-size: 0; }
.library-link { flex: none; font-size: 12.5px; color: var(--accent); text-underline-offset: 3px; }
.evidence { font-size: 12.5px; color: var(--ink-soft); margin-block-start: 4px; }
.evidence summary {
  display: inline-flex; align-items: center; gap: 2px; cursor: pointer; list-style: none; border-radius: 4px; margin-inline-start: -3px;
  padding-inline-end: 4px;
}
.evidence .certainty { color: var(--ink-faint); }
.evidence .certainty::before { content: "·"; margin-inline: 5px; }
.evidence > p { padding: 4px 0 0 14px; }
.evidence summary::-webkit-details-marker { display: none; }
.evidence summary:hover { color: var(--ink); }
.evidence summary svg.icon { inline-size: 14px; block-size: 14px; }
.evidence[open] summary svg.icon { transform: rotate(90deg); }
.evidence ul { max-block-size: 132px; overflow: auto; padding: 4px 0 0 14px; }
.evidence li { position: relative; }
.evidence li::before { content: "–"; position: absolute; inset-inline-start: -12px; color: var(--ink-faint); }
.tabs { display: flex; border-block-end: 1px solid var(--line); padding-inline: calc(8px + var(--gutter)); }
.tabs button {
  border: 0; border-block-end: 2px solid transparent; background: none; padding: 9px 10px 7px; font: inherit; color: var(--ink-soft); cursor: pointer;
}
.tabs button:hover { color: var(--ink); }
.tabs [aria-selected="true"] { color: var(--ink); border-color: var(--accent); font-weight: 600; }
.surface .tabs button:focus-visible { outline-offset: -3px; border-radius: 6px; }
.count { color: var(--ink-faint); font-weight: 400; }
.tab-panel { flex: 1; min-block-size: 0; display: flex; flex-direction: column; }
.told { position: absolute; z-index: 3; inset-inline: calc(12px + var(--gutter)); inset-block-end: 52px; }
.export-bar { display: flex; flex-wrap: wrap; border-block-start: 1px solid var(--line); }
.export-bar .button { flex: 1 1 auto; border: 0; border-radius: 0; padding: 9px 6px; background: none; font-size: 13px; }
.export-bar .button + .button { border-inline-start: 1px solid var(--line); }
.surface .export-bar .button:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.empty {
  display: grid; justify-items: center; gap: 6px; max-inline-size: 340px; margin-inline: auto; padding: 56px 24px 32px;
  text-align: center; text-wrap: pretty; color: var(--ink-soft); font-size: 13px;
}
.empty > svg.icon { inline-size: 28px; block-size: 28px; color: var(--ink-faint); margin-block-end: 6px; }
.empty > svg.icon path { stroke-width: 1; }
.empty-title { font-size: 15px; font-weight: 600; color: var(--ink); }
.empty .button { margin-block-start: 10px; }
.read-failure { color: var(--overdue); margin-block-start: 8px; }
@media (forced-colors: active) {
  .tabs button { border-block-end-color: Canvas; }
  .tabs [aria-selected="true"] { border-block-end-color: Highlight; }
}
`;
