/** Buttons, chips, form fields, tag input and toast. */
export const controls = /* css */ `
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px;
  min-block-size: 30px; padding: 3px 12px; border: 1px solid var(--line-strong); border-radius: var(--radius);
  font: inherit; color: var(--ink); background: var(--paper); cursor: pointer; white-space: nowrap; text-decoration: none;
}
.button:hover:not(:disabled) { background: var(--paper-sunk); }
.button:disabled { cursor: default; opacity: 0.55; }
.button.primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); font-weight: 600; }
.button.primary:hover:not(:disabled) { background: color-mix(in srgb, var(--accent) 88%, var(--ink)); }
.button.quiet { border-color: transparent; background: none; color: var(--ink-soft); padding-inline: 8px; }
.button.quiet:hover:not(:disabled) { background: var(--paper-sunk); color: var(--ink); }
.button.danger { color: var(--overdue); }
.button.icon-only { padding: 0; inline-size: 28px; min-block-size: 28px; }
.chip {
  display: inline-flex; align-items: center; gap: 4px; max-inline-size: 100%;
  border: 1px solid var(--line); border-radius: 999px; padding: 0 8px; line-height: 19px; font-size: 12px;
  color: var(--ink-soft); white-space: nowrap;
}
.chip.tag { border-radius: 4px; padding: 0 6px; background: var(--paper-sunk); }
.chip.strong { color: var(--accent); border-color: currentColor; }
.chip.late { color: var(--overdue); border-color: currentColor; font-weight: 600; }
.field { display: grid; gap: 3px; min-inline-size: 0; }
.field > label, .label { font-size: 12px; color: var(--ink-soft); }
.input {
  inline-size: 100%; min-inline-size: 0; min-block-size: 30px; padding: 4px 9px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); font: inherit; color: inherit; background: var(--paper);
}
.input::placeholder { color: var(--ink-faint); opacity: 1; }
textarea.input { resize: none; line-height: 1.6; padding: 7px 10px; overflow-y: auto; display: block; }
select.input { cursor: pointer; }
.tags-field { position: relative; }
.tags-box {
  display: flex; flex-wrap: wrap; gap: 4px; align-items: center; padding: 3px 6px; cursor: text;
  border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--paper);
}
.tags-box:focus-within { outline: var(--focus); outline-offset: 1px; }
.tags-box input {
  flex: 1; min-inline-size: 88px; min-block-size: 22px; border: 0; padding: 0 3px; font: inherit; color: inherit; background: none;
}
.surface .tags-box input:focus-visible { outline: none; }
.tags-box input::placeholder { color: var(--ink-faint); opacity: 1; }
.chip .remove {
  border: 0; padding: 0; margin-inline-end: -3px; background: none; color: inherit; cursor: pointer; border-radius: 3px;
  display: inline-grid; place-items: center; inline-size: 18px; block-size: 18px;
}
.chip .remove svg.icon { inline-size: 12px; block-size: 12px; }
.chip .remove:hover { color: var(--ink); }
.completions {
  position: absolute; z-index: 2; inset-inline: 0; inset-block-start: calc(100% + 3px); max-block-size: 168px; overflow: auto;
  padding: 4px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); box-shadow: var(--shadow);
}
.completions [role="option"] { padding: 3px 8px; border-radius: 5px; cursor: pointer; }
.completions [aria-selected="true"] { background: var(--accent-wash); color: var(--accent); }
.toast {
  display: flex; align-items: center; gap: 8px; padding: 6px 6px 6px 14px; border-radius: var(--radius);
  color: var(--paper); background: var(--ink); box-shadow: var(--shadow);
}
.toast > span { flex: 1; min-inline-size: 0; }
.toast .button { color: inherit; background: none; border-color: transparent; font-weight: 600; }
.toast .button:hover:not(:disabled) { background: color-mix(in srgb, var(--paper) 16%, transparent); color: inherit; }
.toast :focus-visible { outline-color: var(--paper); }
@media (forced-colors: active) {
  .button.primary { forced-color-adjust: none; color: HighlightText; background: Highlight; border-color: Highlight; }
  .toast { border: 1px solid; }
  .completions [aria-selected="true"] { outline: 2px solid Highlight; }
}`;
