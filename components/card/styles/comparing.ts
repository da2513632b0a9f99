/** A target beside other values: verdict, chart, values, notes, sources. */
export const comparing = /* css */ `
.card-verdict {
  --tone: var(--known);
  display: flex; gap: 8px; align-items: center; margin: 0 16px 8px; padding: 6px 10px; border-radius: var(--radius);
  color: var(--tone); background: color-mix(in srgb, var(--tone) 10%, var(--paper)); border: 1px solid transparent;
}
.card-verdict > span:last-child { color: var(--ink); font-weight: 500; }
.card-verdict.agrees { --tone: var(--agrees); }
.card-verdict.differs { --tone: var(--differs); }
.card-verdict.comparable { --tone: var(--compare); }
.card-verdict.unlisted { --tone: var(--unlisted); }
.card-verdict.waiting { color: var(--ink-soft); }
.card-verdict .state { color: var(--tone); }
.card-hint { margin: 0 16px 10px; font-size: 12.5px; color: var(--ink-soft); }
.chart { margin: 0 16px 6px; }
.chart > svg { display: block; inline-size: 100%; block-size: auto; overflow: visible; }
.chart .grid path { stroke: var(--line); stroke-width: 1; }
.chart .grid text { font: 10px var(--font); fill: var(--ink-faint); font-variant-numeric: tabular-nums; }
.chart .rank-0 { --rank: var(--accent); }
.chart .rank-1 { --rank: var(--compare); }
.chart .rank-2 { --rank: var(--known); }
.chart .bar rect { fill: var(--rank); opacity: 0.42; }
.chart .bar path { fill: var(--rank); }
.chart .bar.here rect { fill: none; stroke: var(--ink); stroke-width: 1.4; opacity: 1; }
.chart .bar.here path { fill: var(--ink); }
.chart .dot > * { fill: var(--rank); }
.chart .dot.rank-1 > *, .chart .dot.rank-2 > * { fill: var(--paper); stroke: var(--rank); stroke-width: 1.5; }
.chart-legend { display: flex; flex-wrap: wrap; gap: 0 10px; font-size: 11.5px; color: var(--ink-soft); }
.chart-legend > span { display: inline-flex; align-items: center; gap: 3px; }
.chart-legend .key { inline-size: 16px; block-size: 10px; }
.card-beside { inline-size: 100%; border-collapse: collapse; font-size: 12.5px; line-height: 1.45; }
.card-beside tr > * { padding: 4px 0; border-block-start: 1px solid var(--line); text-align: start; font-weight: 400; vertical-align: baseline; }
.card-beside th { padding-inline: 16px 8px; color: var(--ink-soft); }
.card-beside .beside-value { text-align: end; white-space: nowrap; font-weight: 500; }
.card-beside .beside-standing { padding-inline: 10px 16px; text-align: end; color: var(--ink-soft); }
.beside-standing svg.icon { display: inline-block; inline-size: 12px; block-size: 12px; vertical-align: -1px; margin-inline-end: 2px; }
.beside-standing.met { color: var(--agrees); }
.beside-standing.missed { color: var(--differs); }
:is(.card-caveats, .card-sources) { padding: 7px 16px 8px; border-block-start: 1px solid var(--line); font-size: 12px; color: var(--ink-soft); }
:is(.card-caveats, .card-sources) h3 { font-size: 11.5px; font-weight: 400; color: var(--ink-faint); }
.card-caveats li { padding-inline-start: 11px; position: relative; }
.card-caveats li::before { content: "–"; position: absolute; inset-inline-start: 0; color: var(--ink-faint); }
.card-sources a { color: var(--accent); }
.card-sources .source-date { color: var(--ink-faint); }
.card-how { border-block-start: 1px solid var(--line); font-size: 12.5px; }
.card-how summary { display: flex; align-items: center; gap: 2px; padding: 6px 14px; color: var(--ink-soft); cursor: pointer; list-style: none; }
.card-how summary::-webkit-details-marker { display: none; }
.card-how summary:hover { color: var(--ink); }
.card-how summary svg.icon { inline-size: 14px; block-size: 14px; }
.card-how[open] summary svg.icon { transform: rotate(90deg); }
.surface .card-how summary:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
@media (forced-colors: active) {
  .card-verdict { border-color: CanvasText; }
  .chart .bar rect { fill: GrayText; opacity: 1; }
  .chart .bar.here rect { stroke: CanvasText; }
  .chart .dot > *, .chart .bar path { fill: CanvasText; }
}
`;
