/** The fields of a follow-up, in the editor and as a form of its own. */
export const followUp = /* css */ `
.follow-up-grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(132px, 1fr)); gap: 8px 10px; align-items: start; }
/* A text field asks for 20 characters of its own; here the column says how wide it is. */
.follow-up-grid :is(.tags-field, .tags-box) { min-inline-size: 0; }
.follow-up-grid .tags-box input { inline-size: 0; min-inline-size: 60px; }
.follow-up-more { grid-column: 1 / -1; }
.follow-up-more > summary { cursor: pointer; color: var(--ink-soft); font-size: 12px; inline-size: fit-content; border-radius: 4px; }
.follow-up-more > summary:hover { color: var(--ink); }
.follow-up-more > .follow-up-grid { padding-block-start: 8px; }
.follow-up-grid > :is(.evidence-list, .proposal), .follow-up-grid > .field:has(> textarea) { grid-column: 1 / -1; }
.follow-up-form { display: grid; gap: 10px; }
.follow-up-form textarea.input { field-sizing: content; max-block-size: 220px; }
.proposal { display: grid; gap: 4px; padding: 7px 10px; border-radius: var(--radius); background: var(--paper-sunk); font-size: 12.5px; color: var(--ink-soft); }
.proposal.met { background: var(--accent-wash); color: var(--ink); }
.proposal b { font-weight: 600; color: var(--ink); }
.proposal-target { color: var(--ink); font-weight: 600; padding-inline-end: 4px; }
.proposal-word { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.proposal .button { min-block-size: 26px; padding-block: 1px; font-size: 12.5px; }
.form-failure { color: var(--overdue); font-size: 12.5px; }
.form-part { display: grid; gap: 6px; }
.form-part h3, .log summary { font-size: 12px; font-weight: 400; color: var(--ink-soft); }
.form-part .hint { font-size: 12.5px; color: var(--ink-faint); }
.evidence-list { display: grid; gap: 2px; }
.evidence-item { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px; align-items: start; padding: 6px 0 6px 2px; border-block-end: 1px solid var(--line); }
.evidence-item > svg.icon { margin-block-start: 2px; color: var(--ink-faint); }
.evidence-item blockquote { display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
.evidence-source { display: flex; flex-wrap: wrap; gap: 0 8px; font-size: 12px; color: var(--ink-soft); }
.evidence-source a { color: var(--accent); }
.evidence-ways { display: grid; gap: 6px; justify-items: start; }
.evidence-ways > .button.quiet { margin-inline-start: -8px; }
.evidence-by-hand { display: grid; gap: 8px; inline-size: 100%; padding: 10px; border: 1px solid var(--line); border-radius: var(--radius); }
.evidence-buttons { display: flex; justify-content: end; gap: 8px; }
.log summary { cursor: pointer; inline-size: fit-content; border-radius: 4px; }
.log ol { display: grid; gap: 3px; padding-block-start: 4px; font-size: 12.5px; }
.log li { display: grid; grid-template-columns: 88px minmax(0, 1fr); gap: 8px; }
.log time { color: var(--ink-faint); }
.log b { font-weight: 400; color: var(--ink-soft); }
.log del { color: var(--ink-faint); }
.log ins { text-decoration: none; }
`;
