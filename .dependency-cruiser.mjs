// The arrows between rooms, as DESIGN draws them: a room imports from the levels below its own, and from itself.
// Type imports count here. What may end up in which bundle is in .dependency-cruiser.bundles.mjs.

/** From the ground up. Rooms of one level do not import each other. */
const levels = [
  ['lib/model'],
  ['lib/text'],
  ['lib/extract', 'lib/indicators', 'lib/page', 'lib/report', 'lib/anchor/text', 'lib/export', 'lib/search'],
  ['lib/reading', 'lib/follow-up'],
  ['lib/anchor/dom', 'lib/highlight', 'lib/detect', 'lib/files'],
  ['lib/platform'],
  ['lib/settings'],
  ['lib/storage', 'lib/messaging'],
  ['lib/dataset', 'lib/folder'],
  ['lib/backup'],
  ['lib/background', 'lib/cli', 'components'],
  ['entrypoints'],
];

const pure = levels.slice(0, 4).flat();

/** Packages that need neither DOM, browser nor Node, so that pure rooms may use them. */
const purePackages = ['zod', 'yaml', 'approx-string-match', 'liquidjs', 'ical-generator', '@noble/hashes'];

const anyOf = (names) => `(${names.join('|')})`;
const inside = (rooms) => `^${anyOf(rooms)}/`;
const packages = (names) => `(^|/)node_modules/${anyOf(names)}/`;

const arrow = (room, level) => ({
  name: `arrow-${room.replaceAll('/', '-')}`,
  comment: `${room} imports only from itself and from the levels below it: ${levels.slice(0, level).flat().join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: inside([room]) },
  to: {
    path: '^(lib|components|entrypoints|scripts|tests)/',
    pathNot: inside([room, ...levels.slice(0, level).flat()]),
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...levels.flatMap((rooms, level) => rooms.map((room) => arrow(room, level))),
    {
      name: 'room-without-level',
      comment: 'A new room gets its level in the list above.',
      severity: 'error',
      from: { path: '^lib/', pathNot: inside(levels.flat()) },
      to: {},
    },
    {
      name: 'pure-without-packages',
      comment: `Pure rooms know no DOM, no browser and no Node: of packages only ${purePackages.join(', ')}.`,
      severity: 'error',
      from: { path: inside(pure) },
      to: { path: '(^|/)node_modules/', pathNot: packages(purePackages) },
    },
    {
      name: 'pure-without-node',
      comment: 'Pure rooms know no Node: the command line hands them what it read.',
      severity: 'error',
      from: { path: inside(pure) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-api-in-platform',
      comment: 'Only lib/platform and entrypoints touch browser.*.',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: inside(['lib/platform']) },
      to: { path: packages(['wxt', '@wxt-dev']) },
    },
    {
      name: 'node-in-command-line',
      comment: 'Of what ships, only the command line runs on Node.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: inside(['lib/cli']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Modules that need each other are one module, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'What is imported exists and is in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|demo-output)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'browser', 'default'] },
  },
};
