/**
 * The host takes no room and nothing from the page: `!important` inside a shadow tree wins over the page's own
 * `!important` (CSS Cascade 5, section 6.1). Surfaces stand in the top layer, above whatever the page puts on top.
 */
export const overlayStyles = /* css */ `
:host {
  all: initial !important;
  position: absolute !important; inset: 0 auto auto 0 !important; display: block !important;
  inline-size: 0 !important; block-size: 0 !important; contain: none !important;
}
.placed {
  position: absolute; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible;
  inline-size: max-content; block-size: auto; max-inline-size: calc(100vw - 16px); color-scheme: light dark;
}
.placed.unplaced { visibility: hidden; inset: 0 auto auto 0; }
.placed > .surface { overscroll-behavior: contain; }
.placed.fixed { position: fixed; inset: auto 16px calc(16px + var(--below, 0px)) auto; max-inline-size: min(420px, calc(100vw - 32px)); }
/* A note whose words are gone is edited here; a toast has its place below. */
.placed.fixed:has(.editor) { inset-block-end: calc(72px + var(--below, 0px)); }
.placed.fixed > .surface:has(> .toast) { background: none; }
.framed { display: grid; gap: 4px; }
.placed .card { max-block-size: min(560px, var(--room, 100vh)); }
.placed .framed .card { max-block-size: min(560px, var(--room, 100vh) - 34px); }
.placed .editor { max-block-size: min(640px, var(--room, 100vh)); }
/* Where there is little room the text gives way first, all else being some 320 pixels high, and then it scrolls; the
   completions of tags, while they are open, reach over its edge. */
.placed .editor textarea.input { max-block-size: max(64px, min(280px, 40vh, var(--room, 100vh) - 320px)); }
.placed .editor:not(:has([role='listbox'])) { overflow: auto; }
.steps {
  display: flex; align-items: center; gap: 2px; justify-self: start; padding: 1px 2px; font-size: 12px; color: var(--ink-soft);
  border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow);
}
.steps .button { min-block-size: 24px; padding: 0 6px; font-size: 12px; gap: 4px; }
.steps .back svg.icon { transform: rotate(180deg); }
.steps > span { padding-inline: 4px; white-space: nowrap; }
.key-hint { font: 11px/1.5 var(--font-code); color: var(--ink-faint); }
.toolbar {
  display: flex; flex-wrap: wrap; align-items: center; gap: 1px; padding: 3px; border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow);
}
.toolbar .button { border-color: transparent; background: none; }
.toolbar .button:first-child { color: var(--accent); font-weight: 600; }
.evidence-surface {
  display: flex; flex-direction: column; gap: 6px; padding: 10px 14px;
  inline-size: min(368px, calc(100vw - 16px)); max-block-size: min(440px, var(--room, 100vh)); overflow: hidden;
  border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow);
}
.evidence-surface header { display: flex; align-items: center; justify-content: space-between; }
.evidence-surface h2 { margin: 0; font: inherit; font-weight: 600; }
.evidence-surface > :not(ul) { flex: none; }
.evidence-surface blockquote {
  display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; margin: 0;
  padding-inline-start: 10px; border-inline-start: 3px solid var(--accent); color: var(--ink-soft);
}
.evidence-surface ul { flex: 1; min-block-size: 0; margin: 0; padding: 0; list-style: none; overflow: auto; overscroll-behavior: contain; }
.evidence-choice {
  display: grid; gap: 1px; inline-size: 100%; min-block-size: 40px; align-content: center; padding: 4px 8px; border: 0;
  border-radius: var(--radius); background: none; font: inherit; color: inherit; text-align: start; cursor: pointer;
}
.evidence-choice:is(:hover, :focus-visible) { background: var(--accent-soft, rgb(128 128 128 / 0.14)); }
@media (forced-colors: active) { .evidence-choice:is(:hover, :focus-visible) { outline: 2px solid Highlight; outline-offset: -2px; } }
.evidence-choice small { color: var(--ink-soft); font-size: 12px; }
.evidence-more { color: var(--ink-soft); font-size: 12px; }
.evidence-more:empty { display: none; }
.notice { display: grid; gap: 8px; padding: 12px 14px; border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); }
.notice p { display: grid; gap: 2px; }
.notice-words { color: var(--ink-soft); }
.notice-actions { display: flex; justify-content: end; gap: 8px; }
.also-here { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 10px; padding: 4px 10px; font-size: 12px;
  border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); color: var(--ink-soft); }
.notes-here { inline-size: min(368px, calc(100vw - 16px)); overflow: auto; padding: 4px 16px 10px;
  border: 1px solid var(--line); border-radius: var(--radius-large); box-shadow: var(--shadow); }
@media print { :host { display: none !important; } .placed { display: none !important; } }
`;
