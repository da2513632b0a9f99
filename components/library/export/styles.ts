/** The pages of taking out and of backups. */
export const exportStyles = /* css */ `
.taking { max-inline-size: 1180px; margin-inline: auto; padding: 28px 24px 96px; display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); }
.taking-head { display: grid; gap: 6px; }
.taking-head h1 { font-size: 20px; }
.taking .definition { color: var(--ink-soft); max-inline-size: 70ch; }
.taking .aside { color: var(--ink-soft); font-size: 12.5px; }
.taking a:not(.button) { color: var(--accent); text-underline-offset: 2px; }
.taking .buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.scope { display: flex; flex-wrap: wrap; gap: 10px 16px; align-items: end; }
.scope .aside { margin-inline-start: auto; }
.pick { display: inline-grid; gap: 3px; }
.pick select.input { inline-size: auto; min-inline-size: 130px; }
.form { display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); padding-block-start: 20px; border-block-start: 1px solid var(--line); }
.form h2 { font-size: 15px; }
.form h3 { font-size: 13.5px; }
.markdown-part { display: grid; grid-template-columns: minmax(270px, 360px) minmax(0, 1fr); gap: 24px; align-items: start; }
.templates { display: grid; gap: 12px; }
.templates li { display: flex; justify-content: space-between; gap: 12px; align-items: baseline; padding: 5px 0; border-block-end: 1px solid var(--line); }
.radio { display: flex; gap: 9px; align-items: baseline; cursor: pointer; }
.radio input { accent-color: var(--accent); margin: 0; translate: 0 2px; flex: none; }
.links { display: flex; gap: 18px; }
.folder-part { display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; }
.folder-part > .aside { flex-basis: 100%; }
.preview-box { display: grid; gap: 4px; min-inline-size: 0; }
.code-box {
  padding: 12px 14px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper-sunk);
  overflow: auto; max-block-size: 62vh; min-block-size: 120px;
}
.code-box pre { margin: 0; font: 12.5px/1.6 var(--font-code); white-space: pre-wrap; }
.work { display: flex; gap: 12px; align-items: center; }
.work progress { flex: 1; min-inline-size: 80px; accent-color: var(--accent); }
.forms { display: grid; }
.forms li { display: flex; flex-wrap: wrap; gap: 8px 24px; justify-content: space-between; align-items: center; padding: 11px 0; border-block-end: 1px solid var(--line); }
.forms li > div:first-child { flex: 1 1 320px; }
.template-bar { display: flex; flex-wrap: wrap; gap: 10px 16px; align-items: end; }
.template-bar .field { flex: 0 1 300px; }
.template-bar .gap { flex: 1; }
.editor { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 20px; }
.source { display: grid; gap: 4px; align-content: start; }
.code { display: grid; grid-template-columns: auto minmax(0, 1fr); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--paper); block-size: 62vh; overflow: hidden; }
.code .numbers { margin: 0; padding: 10px 8px; text-align: end; color: var(--ink-faint); background: var(--paper-sunk); font: 12.5px/1.6 var(--font-code); overflow: hidden; user-select: none; }
.code .numbers .bad { color: var(--overdue); font-weight: 700; }
.code textarea { border: 0; margin: 0; padding: 10px 12px; font: 12.5px/1.6 var(--font-code); color: inherit; background: none; resize: none; white-space: pre; overflow: auto; tab-size: 2; }
.code:focus-within { outline: var(--focus); outline-offset: 1px; }
.surface .code textarea:focus-visible { outline: none; }
.editor .preview-box { align-content: start; }
.editor .code-box { block-size: 62vh; }
.fault { display: flex; gap: 10px; align-items: center; justify-content: space-between; min-block-size: 34px; color: var(--overdue); }
.overwriting { inline-size: min(720px, 92vw); max-block-size: 86vh; padding: 20px; border: 1px solid var(--line-strong); border-radius: var(--radius-large); color: var(--ink); background: var(--paper); box-shadow: var(--shadow); }
.overwriting::backdrop { background: rgb(16 24 40 / 0.4); }
.overwriting ul { display: grid; gap: 14px; margin-block: 14px; }
.overwriting li { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); inline-size: 100%; }
.overwriting .code-box { max-block-size: 30vh; min-block-size: 0; }
.overwriting footer { justify-content: flex-end; }
.fields { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.fields h2 { font-size: 14.5px; }
.fields th[scope="row"] { inline-size: 30%; white-space: normal; }
.fields code { font: 12.5px/1.5 var(--font-code); }
@media (max-width: 860px) {
  .markdown-part, .editor { grid-template-columns: minmax(0, 1fr); }
  .taking { padding: 20px 16px 72px; }
  .code, .editor .code-box { block-size: 44vh; }
  .scope .aside { margin-inline-start: 0; flex-basis: 100%; }
}
`;
