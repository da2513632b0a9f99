/** Follow-ups as rows and as a sheet, and notes whose words are gone. */
export const panelFollowUps = /* css */ `
.follow-up-row { grid-template-columns: minmax(0, 1fr); contain-intrinsic-block-size: auto 48px; }
.follow-up-main {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 10px; align-items: baseline; min-inline-size: 0;
  padding: 7px 16px; border: 0; background: none; font: inherit; color: inherit; text-align: start; cursor: pointer;
}
.follow-up-main .row-name { font-weight: 500; }
.follow-up-main .row-remarks { grid-column: 1; }
.row-due { display: inline-flex; align-items: center; gap: 4px; font-size: 12px; color: var(--ink-soft); grid-column: 1; }
.row-due svg.icon { inline-size: 13px; block-size: 13px; }
.follow-up-row.late .row-due { color: var(--overdue); font-weight: 600; }
.pill { border: 1px solid currentColor; border-radius: 999px; padding: 0 8px; font-size: 12px; line-height: 19px; white-space: nowrap; color: var(--compare); }
.pill:is(.done, .ahead) { color: var(--agrees); }
.pill.behind { color: var(--differs); }
.pill:is(.not-started, .other) { color: var(--ink-faint); border-style: dashed; }
.pill.adjusted { color: var(--unlisted); }
.sheet-body { display: grid; gap: 10px; align-content: start; padding: 12px 16px 64px; }
.sheet-quote { padding-inline-start: 10px; border-inline-start: 3px solid var(--accent); color: var(--ink-soft); display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
.sheet-ways { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 12.5px; }
.sheet-drop { margin-inline-start: -8px; }
.sheet .categories { padding: 8px 16px 2px; }
.sheet .scroller > .find { padding-inline: 12px; }
.use-selection { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px 10px; align-items: center; inline-size: 100%; padding: 7px 10px; border-radius: var(--radius); background: var(--accent-wash); font-size: 12.5px; }
.use-selection p { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.offer-reminders { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; margin: 4px calc(12px + var(--gutter)) 6px; padding: 7px 10px; border: 1px solid var(--line); border-radius: var(--radius); font-size: 12.5px; }
.offer-reminders p { flex: 1 1 180px; color: var(--ink-soft); }
.note.unplaced { border-inline-start: 3px solid var(--differs); }
.old-context { color: var(--ink-faint); }
.old-context b { font-weight: 600; color: var(--ink-soft); }
.candidates { display: grid; gap: 4px; }
.candidates li { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 10px; align-items: center; }
.note.unplaced .hint { font-size: 12px; color: var(--ink-soft); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.unplaced-ways { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
@media (max-width: 360px) {
  .use-selection { grid-template-columns: minmax(0, 1fr); }
  .use-selection .button { justify-self: start; }
}
`;
