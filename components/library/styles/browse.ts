/** The catalogue beside an indicator's page. */
export const browseStyles = /* css */ `
.browse { display: grid; grid-template-columns: minmax(260px, 320px) minmax(0, 1fr); block-size: 100%; }
.catalogue { display: flex; flex-direction: column; min-block-size: 0; border-inline-end: 1px solid var(--line); }
.find { padding: 12px 12px 8px; display: grid; gap: 8px; }
.switch { display: inline-flex; align-items: center; gap: 6px; justify-self: start; font-size: 12.5px; color: var(--ink-soft); cursor: pointer; padding-inline: 4px; }
.switch input, .area-option input { margin: 0; accent-color: var(--accent); }
.entries { flex: 1; min-block-size: 0; overflow: auto; overscroll-behavior: contain; scroll-padding-block: 34px 8px; padding-block-end: 16px; }
.surface .group {
  position: sticky; inset-block-start: 0; z-index: 1; display: flex; justify-content: space-between; gap: 8px; padding: 10px 16px 4px;
  font-size: 12.5px; font-weight: 600; color: var(--ink-soft); background: var(--paper);
}
.library a.entry {
  display: flex; justify-content: space-between; align-items: baseline; gap: 10px; padding: 4px 16px; color: var(--ink); text-decoration: none;
}
.entry > :first-child { min-inline-size: 0; }
.entry .count { flex: none; }
.entry .aside { display: block; line-height: 1.35; }
.entries li { content-visibility: auto; contain-intrinsic-block-size: auto 30px; }
.library a.entry[data-empty] { color: var(--ink-soft); }
.library a.entry:hover { background: var(--paper-sunk); }
.library a.entry[aria-current] { background: var(--accent-wash); color: var(--accent); font-weight: 600; }
.entry[aria-current] .count { color: inherit; }
.surface .entry:focus-visible { outline-offset: -3px; border-radius: 6px; }
.detail { min-block-size: 0; overflow: auto; padding: 22px 28px 48px; }
.indicator, .overview { max-inline-size: 1180px; display: grid; gap: 22px; grid-template-columns: minmax(0, 1fr); }
.indicator > header { display: grid; gap: 8px; }
.category { font-size: 12.5px; color: var(--ink-soft); }
.library h1 { font-size: 22px; line-height: 1.35; }
.library h2 { font-size: 15px; }
.other-name { margin-inline-start: 10px; font-size: 14px; font-weight: 400; color: var(--ink-soft); }
.definition { max-inline-size: 100ch; text-wrap: pretty; line-height: 1.7; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 24px; font-size: 13px; }
.facts > div { display: flex; gap: 7px; min-inline-size: 0; }
.facts dt { color: var(--ink-soft); flex: none; }
.relations { gap: 4px 24px; }
.relations dd { display: flex; flex-wrap: wrap; gap: 2px 12px; }
.library a.back { display: none; align-items: center; gap: 4px; margin-block-end: 12px; text-decoration: none; }
.back svg.icon { transform: rotate(180deg); }
.figures { display: flex; flex-wrap: wrap; gap: 10px 36px; }
.figures > div { display: flex; flex-direction: column-reverse; }
.figures dd { font-size: 24px; font-weight: 600; line-height: 1.3; }
.figures dt { color: var(--ink-soft); font-size: 13px; }
.most { columns: 2; column-gap: 32px; margin-inline: -16px; max-inline-size: 760px; }
.most li { break-inside: avoid; }
.own-hint { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 14px 16px; border-radius: var(--radius); background: var(--paper-sunk); }
.own-hint > span { flex: 1 1 280px; text-wrap: pretty; }
@media (max-width: 860px) {
  .browse { grid-template-columns: minmax(0, 1fr); }
  .catalogue { border-inline-end: 0; }
  .browse:not([data-detail]) .detail, .browse[data-detail] .catalogue { display: none; }
  .library a.back { display: inline-flex; }
  .detail { padding: 16px 16px 40px; }
}
@media (forced-colors: active) {
  .library a.entry[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
