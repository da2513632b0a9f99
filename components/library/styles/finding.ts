/** Pages that find things: filters at the side, results, what is open beside them. */
export const findingStyles = /* css */ `
.finding { block-size: 100%; display: grid; min-block-size: 0; }
.filters { overflow: auto; padding: 14px 12px 32px 20px; border-inline-end: 1px solid var(--line); }
.facet { border-block-end: 1px solid var(--line); padding-block: 4px; }
.facet:last-child { border: 0; }
.facet summary { padding: 6px 0; font-weight: 600; font-size: 13px; cursor: pointer; }
.facet summary::marker { color: var(--ink-faint); }
.facet summary .count { margin-inline-start: 6px; }
.facet > div { padding-block-end: 8px; }
.facet-value { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px; align-items: baseline; padding: 2px 4px 2px 2px; font-size: 13px; border-radius: 6px; cursor: pointer; }
.facet-value:hover { background: var(--paper-sunk); }
.facet-value input { accent-color: var(--accent); margin: 0; translate: 0 1px; }
.facet-value > span:nth-child(2) { overflow: hidden; text-overflow: ellipsis; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
.facet-more { border: 0; padding: 3px 4px 3px 24px; background: none; font: inherit; font-size: 12.5px; color: var(--accent); cursor: pointer; }
.day-range { display: grid; gap: 6px; padding-inline-end: 8px; }
.active-filters { display: flex; flex-wrap: wrap; align-items: center; gap: 5px; }
.active-filters .chip { line-height: 24px; }
.active-filters .button { min-block-size: 26px; font-size: 12.5px; }
.sort.input { inline-size: auto; min-block-size: 30px; font-size: 13px; padding-inline: 6px; }
.bar > .gap { flex: 1; }
.popover-box { position: relative; }
.popover {
  position: absolute; z-index: 6; inset-block-start: calc(100% + 6px); inset-inline-end: 0; inline-size: max-content; max-inline-size: min(340px, 100vw - 32px);
  min-inline-size: 220px; padding: 10px 12px; border: 1px solid var(--line-strong); border-radius: var(--radius-large); background: var(--paper); box-shadow: var(--shadow);
  display: grid; gap: 8px; justify-items: start;
}
.searches { inline-size: 100%; max-block-size: 300px; overflow: auto; }
.searches li { display: flex; align-items: center; gap: 8px; }
.searches a { flex: 1; padding: 4px 0; text-decoration: none; }
.name-it { display: grid; gap: 8px; inline-size: 100%; }
.name-it .bar { justify-content: end; }
.library mark { color: var(--ink); background: light-dark(#ffe9a8, #4d3e0e); border-radius: 2px; }
::highlight(pledgemark-hit) { background: light-dark(#ffe9a8, #4d3e0e); }
@media (forced-colors: active) { .library mark { outline: 1px solid; } }
`;
