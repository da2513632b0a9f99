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
.setting-body > * { max-inline-size: 100%; }
.chosen { display: grid; gap: 4px; inline-size: 100%; padding-block: 6px; }
.chosen h3 { font-size: 13.5px; }
.setting-body ul { inline-size: 100%; }
.chosen li, .shortcuts li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; min-block-size: 36px; border-block-end: 1px solid var(--line); }
.chosen-name { flex: 1 1 220px; min-inline-size: 0; display: flex; flex-wrap: wrap; gap: 0 10px; align-items: baseline; }
.chosen-name .not-kept { flex-basis: 100%; font-size: 12.5px; }
.add-site { display: flex; flex-wrap: wrap; gap: 8px; inline-size: 100%; }
.add-site .input { flex: 1 1 200px; inline-size: auto; }
.shortcuts kbd { font: 13px/1.5 var(--font-code); padding: 1px 8px; border: 1px solid var(--line-strong); border-radius: 5px; background: var(--paper-sunk); }
.mark-colour { inline-size: 130px; }
.mark-sample.chosen { text-decoration-color: var(--chosen); background: color-mix(in srgb, var(--chosen) 14%, transparent); }
.recording { inline-size: 220px; }
@media (max-width: 720px) {
  .settings { padding: 20px 16px 72px; }
  .setting { grid-template-columns: minmax(0, 1fr); padding-block: 18px; }
}
.settings .input.hour { inline-size: auto; justify-self: start; }
`;
