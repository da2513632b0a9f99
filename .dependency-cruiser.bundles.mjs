// What may be reached from each content script once types are erased: a content script runs in somebody else's page.
import arrows from './.dependency-cruiser.mjs';

const packages = (names) => `(^|/)node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'content-without-storage',
      comment: "A content script's IndexedDB belongs to the page: notes go to the background by message.",
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content(\\.tsx?$|/)' },
      to: { path: `^lib/storage/|${packages(['dexie'])}`, reachable: true },
    },
    {
      name: 'content-without-own-words',
      comment: 'What only pages of our own say is no weight for somebody else’s page: shared words go to shared/words.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content(\\.tsx?$|/)' },
      to: { path: '^components/(shared/own-words|panel|library|reader|settings|backup)/', reachable: true },
    },
    {
      name: 'detector-stays-small',
      comment: 'The detector runs on every official page: no schemas, no database, no interface, no reading.',
      severity: 'error',
      from: { path: '^entrypoints/detect\\.ts$' },
      to: {
        path: `^(components|lib/(extract|indicators|storage|background|export|anchor))/|${packages(['zod', 'dexie', 'preact', '@preact', '@floating-ui', 'parse5', 'yaml'])}`,
        reachable: true,
      },
    },
    {
      name: 'marks-wait-for-no-schema',
      comment:
        'What reads and paints runs before the first mark: schemas and surfaces are imported after it (session.ts).',
      severity: 'error',
      from: {
        path: '^(components/overlay/(around|frame-moves|painting|reading|state|withdraw)|components/shared/slices|lib/messaging/(asked|notice))\\.ts$',
      },
      to: { path: `^components/overlay/view/|${packages(['zod', 'preact', '@floating-ui'])}`, reachable: true },
    },
  ],
  options: { ...arrows.options, tsPreCompilationDeps: false },
};
