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
      name: 'detector-stays-small',
      comment: 'The detector runs on every official page: no schemas, no database, no interface, no reading.',
      severity: 'error',
      from: { path: '^entrypoints/detect\\.content\\.ts$' },
      to: {
        path: `^(components|lib/(extract|indicators|storage|background|export|anchor))/|${packages(['zod', 'dexie', 'preact', '@preact', '@floating-ui', 'parse5', 'yaml'])}`,
        reachable: true,
      },
    },
  ],
  options: { ...arrows.options, tsPreCompilationDeps: false },
};
