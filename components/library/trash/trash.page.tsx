import type { LoadedPage } from '../loaded-page.ts';
import { TrashPage } from './TrashPage.tsx';

const styles = /* css */ `
.trash { padding: 24px 28px 64px; }
.trash > * { max-inline-size: 860px; margin-inline: auto; }
.trash > header { display: grid; grid-template-columns: 1fr auto; gap: 2px 16px; align-items: center; padding-block-end: 14px; border-block-end: 1px solid var(--line); }
.trash h1 { font-size: 18px; grid-column: 1; }
.trash > header .aside { grid-column: 1; }
.trash > header .button { grid-column: 2; grid-row: 1 / 3; }
.trashed { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px 20px; align-items: center; padding-block: 12px; border-block-end: 1px solid var(--line); }
.trashed blockquote, .trashed-name { font-weight: 600; }
.trashed-body { overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
.trashed .chip { margin-inline-start: 8px; }
.trashed-deeds { display: flex; gap: 4px; }
.ask { border: 1px solid var(--line-strong); border-radius: var(--radius-large); padding: 20px; color: var(--ink); background: var(--paper); box-shadow: var(--shadow); max-inline-size: 400px; margin: auto; }
.ask::backdrop { background: rgb(0 0 0 / 0.35); }
.ask .bar { justify-content: end; padding-block-start: 16px; }
@media (max-width: 640px) { .trash { padding: 16px 16px 40px; } .trashed { grid-template-columns: minmax(0, 1fr); } .trash > header { grid-template-columns: 1fr; } .trash > header .button { grid-column: 1; grid-row: auto; justify-self: start; } }
`;

export const page: LoadedPage = { Page: TrashPage, styles };
