export const noteEditor = /* css */ `
.editor {
  inline-size: min(400px, calc(100vw - 16px)); max-block-size: calc(100vh - 16px);
  display: grid; gap: 10px; padding: 14px 16px; border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow);
}
.editor-quote {
  padding-inline-start: 10px; border-inline-start: 3px solid var(--accent); color: var(--ink-soft);
  display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden;
}
.editor textarea.input { max-block-size: min(280px, 40vh); }
.preview { display: grid; font-size: 13px; border-block: 1px solid var(--line); padding-block: 4px; }
.preview summary { cursor: pointer; font-size: 12px; color: var(--ink-soft); }
.preview .markdown { max-block-size: max(44px, min(180px, 24vh, var(--room, 100vh) - 420px)); overflow: auto; padding: 2px 2px 4px; }
.editor-extras { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px; margin-inline-start: -4px; }
.editor-extras > :not(.colours, .button) { flex: 1 0 100%; margin-inline-start: 4px; }
.follow-up {
  display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 10px; padding: 10px 0 0;
  border-block-start: 1px solid var(--line);
}
.follow-up legend { float: inline-start; inline-size: 100%; grid-column: 1 / -1; font-weight: 600; padding: 0; }
.follow-up .button { align-self: end; justify-self: end; }
.editor-extras > .button.quiet { margin-inline-start: auto; }
/* Where the form is taller than its place, what ends it stays in sight. */
.editor > .editor-actions { position: sticky; inset-block-end: -14px; margin-block: -4px -14px; padding-block: 4px 14px; background: var(--paper); z-index: 1; }
.editor-actions { display: flex; flex-wrap: wrap; align-items: center; justify-content: end; gap: 8px; }
.editor-actions .gap, .editor-actions .ask { flex: 1; }
.editor-actions .danger:first-child { margin-inline-start: -8px; }
.editor-actions .keys { font: 11px var(--font); opacity: 0.8; }
.not-saved {
  display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px 8px; padding: 9px 11px; border-radius: var(--radius);
  color: var(--overdue); background: var(--overdue-wash); border: 1px solid currentColor;
}
.not-saved > svg.icon { margin-block-start: 2px; }
.not-saved .button { grid-column: 2; justify-self: start; }
/* On a taller page the completions of tags may reach over the edge. */
@media (max-height: 640px) { .editor { overflow: auto; } }
@media (max-width: 340px) { .follow-up { grid-template-columns: 1fr; } }
`;
