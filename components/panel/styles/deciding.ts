/** The menu of the page, and what stands where the reader decided against it. */
export const decidingStyles = /* css */ `
.page-menu { position: relative; flex: none; font-size: 12.5px; }
.empty .page-menu { margin-block-start: 10px; }
.empty .page-menu > ul { inset-inline: 50% auto; translate: -50% 0; }
.report-links { display: flex; flex: none; gap: 12px; align-items: baseline; }
.page-menu summary { display: inline-flex; align-items: center; gap: 2px; cursor: pointer; color: var(--ink-soft); list-style: none; border-radius: 5px; }
.page-menu summary::-webkit-details-marker { display: none; }
.page-menu summary svg.icon { inline-size: 12px; block-size: 12px; rotate: 90deg; }
.page-menu > ul {
  position: absolute; z-index: 3; inset-inline-end: 0; inset-block-start: calc(100% + 4px); inline-size: min(280px, 78vw); padding: 4px; background: var(--paper);
  border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow);
}
.page-menu button { inline-size: 100%; padding: 6px 10px; border: 0; border-radius: 6px; background: none; font: inherit; font-size: 13px; color: var(--ink); text-align: start; cursor: pointer; }
.page-menu button:hover { background: var(--paper-sunk); }
.page-menu .aside { display: block; color: var(--ink-soft); font-size: 12px; }
.page-menu li a { display: block; padding: 6px 10px; color: var(--accent); text-underline-offset: 3px; }
`;
