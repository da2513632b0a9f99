/** The card on a target. */
export const targetCard = /* css */ `
.card {
  inline-size: min(368px, calc(100vw - 16px)); max-block-size: min(560px, calc(100vh - 16px)); overflow: auto;
  display: flex; flex-direction: column; border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow);
}
.card-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 8px; padding: 10px 8px 8px 16px; align-items: start; }
.card-head .card-name { font-size: 14px; line-height: 1.45; padding-block-start: 4px; }
.card-head :is(.card-figure, .qualities, .corrected) { grid-column: 1 / -1; padding-inline-end: 8px; }
.card-figure { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 10px; }
.card-value { font-size: 24px; font-weight: 650; line-height: 1.3; letter-spacing: 0.2px; }
.card-when { font-size: 13px; color: var(--ink-soft); }
.qualities { display: flex; flex-wrap: wrap; gap: 4px; padding-block-start: 4px; }
.corrected { display: flex; align-items: center; gap: 4px; padding-block-start: 4px; font-size: 12px; color: var(--accent); }
.corrected svg.icon { inline-size: 13px; block-size: 13px; }
.link { border: 0; padding: 0; background: none; font: inherit; color: var(--accent); text-decoration: underline; cursor: pointer; }
.card-facts {
  display: flex; flex-wrap: wrap; gap: 0 24px; margin: 2px 16px 0;
}
.card-facts > div { padding: 4px 0 5px; }
.card dt { font-size: 11.5px; color: var(--ink-faint); line-height: 1.5; }
.card-facts dd { font-weight: 500; white-space: nowrap; }
.card-source { padding: 8px 16px 10px; display: grid; gap: 3px; }
.card-source > div { display: grid; grid-template-columns: 56px minmax(0, 1fr); gap: 8px; align-items: baseline; }
.card-source dd { font-size: 12px; color: var(--ink-soft); }
.card code { font: 11px/1.4 var(--font-code); color: var(--ink-faint); }
.card-notes { border-block-start: 1px solid var(--line); padding: 4px; max-block-size: 168px; overflow: auto; flex: none; }
.card-note {
  display: grid; gap: 3px; inline-size: 100%; padding: 6px 12px; border: 0; border-radius: var(--radius); background: none;
  font: inherit; color: inherit; text-align: start; cursor: pointer;
}
.card-note:hover { background: var(--paper-sunk); }
.card-note-text { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; white-space: pre-line; }
.card-note-text.faint { color: var(--ink-faint); }
.card-note-marks { display: flex; flex-wrap: wrap; gap: 4px; }
.card-note-marks:empty { display: none; }
.card-actions { display: flex; border-block-start: 1px solid var(--line); position: sticky; inset-block-end: 0; background: var(--paper); }
.card-actions .button { flex: 1; border: 0; border-radius: 0; padding: 9px 4px; background: none; }
.card-actions .button + .button { border-inline-start: 1px solid var(--line); }
.card-actions .button:first-child { color: var(--accent); font-weight: 600; }
.surface .card-actions .button:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.follow-up-line { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 2px 6px; font-size: 12px; color: var(--ink-soft); }
.follow-up-line svg.icon { inline-size: 12px; block-size: 12px; }
`;
