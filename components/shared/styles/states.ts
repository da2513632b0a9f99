/** The signs of states, and their lines as they stand under the page's words. */
export const states = /* css */ `
.state { display: inline-flex; flex: none; color: var(--known); }
.state svg { inline-size: 12px; block-size: 12px; display: block; }
.state .cut { stroke: var(--paper); stroke-width: 1.6; }
.state.agrees { color: var(--agrees); }
.state.differs { color: var(--differs); }
.state.comparable { color: var(--compare); }
.state.known { color: var(--known); }
.state.unlisted { color: var(--unlisted); }
.state.waiting { color: var(--ink-faint); }
.mark-sample { text-underline-offset: 4px; text-decoration-line: underline; padding-inline: 2px; }
.mark-sample.agrees { text-decoration: underline solid 2px var(--agrees); background: color-mix(in srgb, var(--agrees) 13%, transparent); }
.mark-sample.differs { text-decoration: underline double 3px var(--differs); background: color-mix(in srgb, var(--differs) 14%, transparent); }
.mark-sample.comparable { text-decoration: underline dotted 2px var(--compare); background: color-mix(in srgb, var(--compare) 11%, transparent); }
.mark-sample.known { text-decoration: underline solid 1px var(--known); background: color-mix(in srgb, var(--known) 10%, transparent); }
.mark-sample.unlisted { text-decoration: underline dashed 2px var(--unlisted); background: color-mix(in srgb, var(--unlisted) 10%, transparent); }
.mark-sample.noted { text-decoration: underline dotted 2px #a87900; background: rgb(168 121 0 / 0.16); }
.mark-sample.overdue { text-decoration: underline wavy 2px var(--overdue); background: color-mix(in srgb, var(--overdue) 12%, transparent); }
`;
