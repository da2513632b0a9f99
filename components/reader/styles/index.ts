/** The reading page, to stand behind the shared styles. */
export const readerStyles = /* css */ `
html { scroll-padding-block-start: 64px; }
body { margin: 0; }
.reader { min-block-size: 100dvh; font-size: 14px; }
.reader a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px; }
.reader .aside { color: var(--ink-soft); font-size: 12.5px; font-weight: 400; }
.reader .trouble { color: var(--differs); }
.reader .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
.reader .grow { flex: 1 1 240px; }
.reader-top {
  position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 24px;
  min-block-size: 44px; padding: 4px 20px; background: var(--paper); border-block-end: 1px solid var(--line);
}
.reader-top .product { display: flex; gap: 8px; align-items: baseline; font-weight: 600; white-space: nowrap; }
.reader-top nav { display: flex; flex-wrap: wrap; gap: 4px 18px; align-items: center; margin-inline-start: auto; }
.reader-start { max-inline-size: 760px; margin-inline: auto; padding: 40px 24px 96px; display: grid; gap: 14px; }
.reader-start h1 { font-size: 22px; }
.reader-start h2 { font-size: 14.5px; }
.reader-start .lead { color: var(--ink-soft); max-inline-size: 62ch; text-wrap: pretty; }
.reader-start textarea.input { resize: vertical; font-size: 14px; }
.sample { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; padding-block: 14px; border-block: 1px solid var(--line); }
.recent { display: grid; gap: 8px; }
.recent ul { display: grid; gap: 6px; }
.recent li { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; }
.drop-veil {
  position: fixed; inset: 12px; z-index: 3; display: grid; place-items: center; font-size: 20px; pointer-events: none;
  color: var(--accent); background: color-mix(in srgb, var(--paper) 88%, transparent); border: 2px dashed var(--accent); border-radius: var(--radius-large);
}
.reader-body {
  display: grid; grid-template-columns: minmax(180px, 260px) minmax(0, 44rem) minmax(0, 1fr); gap: 0 40px;
  padding: 32px 24px 40vh; align-items: start;
}
.reader-body:has(.first-steps) { grid-template-columns: minmax(160px, 240px) minmax(0, 44rem) minmax(250px, 1fr); gap: 0 28px; }
.reader-text { grid-column: 2; min-inline-size: 0; }
.outline { position: sticky; inset-block-start: 76px; max-block-size: calc(100dvh - 100px); overflow: auto; font-size: 13px; padding: 3px; }
.outline button {
  inline-size: 100%; padding: 4px 8px; border: 0; border-radius: 6px; background: none; font: inherit; color: var(--ink-soft); text-align: start; cursor: pointer;
}
.outline [data-level="2"] button { padding-inline-start: 22px; font-size: 12.5px; }
.outline button:hover { background: var(--paper-sunk); color: var(--ink); }
.report-head { display: grid; gap: 6px; padding-block-end: 20px; margin-block-end: 8px; border-block-end: 1px solid var(--line); }
.reader .report-head h1 { font-size: 24px; line-height: 1.4; font-weight: 650; text-wrap: balance; }
.report-head .facts { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; color: var(--ink-soft); }
.facts-form { display: grid; gap: 10px; padding: 16px; margin-block-start: 6px; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--paper-sunk); }
.facts-row { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 10px; }
.facts-form .input { background: var(--paper); }
.column { font-size: 17px; line-height: 1.95; overflow-wrap: anywhere; }
.reader .column p { margin-block: 0.55em; text-align: justify; }
.reader .column :is(h2, h3, h4, h5, h6) { line-height: 1.5; margin-block: 1.3em 0.4em; font-weight: 650; }
.reader .column h2 { font-size: 21px; }
.reader .column h3 { font-size: 18.5px; }
.column b { font-weight: 650; }
.table-frame { overflow: auto; margin-block: 1em; }
.column table { border-collapse: collapse; font-size: 14px; line-height: 1.6; }
.column td { border: 1px solid var(--line); padding: 5px 10px; vertical-align: top; min-inline-size: 4em; }
.reader-start .empty { display: grid; justify-items: center; gap: 8px; padding-block: 64px; text-align: center; color: var(--ink-soft); text-wrap: pretty; }
.reader-start .empty > svg.icon { inline-size: 28px; block-size: 28px; color: var(--ink-faint); }
.reader-start .empty-title { font-size: 15px; font-weight: 600; color: var(--ink); }
.first-steps {
  grid-column: 3; position: sticky; inset-block-start: 76px; max-inline-size: 320px; display: grid; gap: 12px; justify-items: start;
  padding: 16px 18px; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--paper-sunk);
}
.reader .first-steps h2 { font-size: 15px; }
.reader .first-steps h3 { font-size: 13.5px; display: flex; gap: 8px; align-items: center; }
.first-steps ol { display: grid; gap: 14px; }
.first-steps li { display: grid; gap: 5px; font-size: 13px; }
.first-steps li p { color: var(--ink-soft); text-wrap: pretty; }
.step-done { display: inline-flex; gap: 2px; align-items: center; color: var(--agrees); font-weight: 400; font-size: 12.5px; }
@media (max-width: 1020px) {
  .first-steps { grid-column: 1; grid-row: 1; position: static; max-inline-size: none; margin-block-end: 20px; }
  .reader-body, .reader-body:has(.first-steps) { grid-template-columns: minmax(0, 44rem); justify-content: center; padding: 20px 16px 40vh; }
  .reader-text { grid-column: 1; }
  .outline { display: none; }
  .column { font-size: 16.5px; }
}
@media print { .reader-top, .outline, .report-head .button { display: none; } .reader-body { display: block; padding: 0; } }
`;
