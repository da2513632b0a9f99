export const noteCard = /* css */ `
.note { display: grid; gap: 6px; padding: 12px 16px; }
.note-quote {
  display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; inline-size: 100%;
  padding: 0 0 0 10px; border: 0; border-inline-start: 3px solid var(--accent); background: none;
  font: inherit; color: var(--ink-soft); text-align: start;
}
button.note-quote { cursor: pointer; }
button.note-quote:hover { color: var(--ink); border-inline-start-color: var(--ink); }
.note-verdict { display: flex; gap: 6px; font-size: 12px; color: var(--ink-soft); }
.note-verdict svg.icon { inline-size: 14px; block-size: 14px; margin-block-start: 2px; }
.note-verdict strong { font-weight: 600; }
.note-verdict p { min-inline-size: 0; }
.note-verdict del { color: var(--ink-soft); }
.note-verdict ins { color: var(--ink); text-decoration: underline solid 2px; text-underline-offset: 3px; }
.value-change { white-space: nowrap; font-weight: 600; }
.difference { color: var(--ink-soft); }
.note-verdict:is(.value-changed, .orphan, .ambiguous) { color: var(--differs); }
.note-head { display: flex; align-items: start; gap: 2px; margin-inline-end: -6px; }
.note-head .note-quote { flex: 1; min-inline-size: 0; margin-block: 2px; }
.note-head .button { margin-block: -2px; }
.note-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
.note-foot:empty { display: none; }
.markdown { display: grid; gap: 6px; }
.markdown p { white-space: pre-line; }
.markdown .md-heading { font-weight: 600; }
.markdown :is(ul, ol) { padding-inline-start: 20px; }
.markdown ul { list-style: disc; }
.markdown ol { list-style: decimal; }
.markdown blockquote { padding-inline-start: 10px; border-inline-start: 2px solid var(--line-strong); color: var(--ink-soft); }
.markdown a { color: var(--accent); }
.markdown code { font: 12px var(--font-code); background: var(--paper-sunk); border-radius: 4px; padding: 0 3px; }
.markdown pre { margin: 0; padding: 8px 10px; background: var(--paper-sunk); border-radius: var(--radius); overflow: auto; }
.markdown pre code { padding: 0; white-space: pre; }
.markdown hr { inline-size: 100%; border: 0; border-block-start: 1px solid var(--line); }
.kept-passage > summary { cursor: pointer; font-size: 12px; color: var(--ink-soft); }
.passage { padding: 6px 0 2px; }
.passage figcaption { font-size: 12px; color: var(--ink-faint); }
.passage blockquote { max-block-size: 220px; overflow: auto; padding-inline-start: 10px; border-inline-start: 3px solid var(--line); white-space: pre-wrap; color: var(--ink-soft); }
.passage mark { color: var(--ink); background: var(--accent-wash); font-weight: 600; text-decoration: underline; }
`;
