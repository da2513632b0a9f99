/**
 * Colours, type and measures of every surface. They are declared on `.surface` as well as on the root, so that a page
 * which sets custom properties on `*` cannot repaint what stands in our shadow root.
 */
export const tokens = /* css */ `
:root, :host, .surface {
  color-scheme: light dark;
  --ink: light-dark(#1b2230, #e6e9ef);
  --ink-soft: light-dark(#566072, #a3adbb);
  --ink-faint: light-dark(#687180, #8d97a6);
  --paper: light-dark(#ffffff, #151a21);
  --paper-sunk: light-dark(#f5f6f8, #1b212a);
  --line: light-dark(#e2e5ea, #2b333e);
  --line-strong: light-dark(#858e9c, #6a7482);
  --accent: light-dark(#0a6b66, #62cbc4);
  --accent-wash: light-dark(#e4f2f1, #17302f);
  --on-accent: light-dark(#ffffff, #0d1b1b);
  --agrees: light-dark(#12805c, #58c79c);
  --differs: light-dark(#b93c0a, #ff9466);
  --compare: light-dark(#2456b8, #88aef5);
  --known: light-dark(#5b6b84, #9fb0c8);
  --unlisted: light-dark(#875a00, #e0b24d);
  --overdue: light-dark(#b42318, #ff8478);
  --overdue-wash: light-dark(#fdf0ee, #33201f);
  --font: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --font-code: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
  --radius: 8px;
  --radius-large: 12px;
  --shadow: 0 1px 2px rgb(16 24 40 / 0.06), 0 8px 24px rgb(16 24 40 / 0.14);
  --focus: 2px solid var(--accent);
}`;
