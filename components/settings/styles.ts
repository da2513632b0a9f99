/** The settings page, to stand behind the shared styles. */
export const settingsStyles = /* css */ `
.settings { max-inline-size: 860px; margin-inline: auto; padding: 28px 24px 96px; }
.settings-head h1 { font-size: 20px; }
.setting {
  display: grid; grid-template-columns: minmax(160px, 240px) minmax(0, 1fr); gap: 8px 32px; padding-block: 22px;
  border-block-end: 1px solid var(--line); scroll-margin-block-start: 12px;
}
.setting:last-child { border: 0; }
.setting > header h2 { font-size: 14.5px; }
.setting .aside { color: var(--ink-soft); font-size: 12.5px; }
.setting-body { display: grid; gap: 10px; align-content: start; justify-items: start; min-inline-size: 0; }
.radios { display: grid; gap: 2px; }
.radio { display: flex; gap: 9px; align-items: baseline; padding: 3px 0; cursor: pointer; }
.radio input { accent-color: var(--accent); inline-size: 15px; block-size: 15px; margin: 0; translate: 0 2px; flex: none; }
.radio .aside { display: block; }
.not-kept { color: var(--differs); }
@media (max-width: 720px) {
  .settings { padding: 20px 16px 72px; }
  .setting { grid-template-columns: minmax(0, 1fr); padding-block: 18px; }
}
.settings .input.hour { inline-size: auto; justify-self: start; }
`;
