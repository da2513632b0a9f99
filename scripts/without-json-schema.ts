const FILES = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;
const EXPORTED = /^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gm;

/** What is put in place of a module: the same names, each a function whose result throws when it is called. */
function stub(code: string): string {
  const names = [...code.matchAll(EXPORTED)].map(([, own, renamed]) => own ?? renamed);
  const leftOut = "const leftOut = () => () => { throw new Error('JSON Schema is left out of this build'); };";
  return `${leftOut}\nexport { ${names.map((name) => `leftOut as ${name}`).join(', ')} };`;
}

/**
 * Leaves out of the bundles what writes schemas as JSON Schema: every schema of Zod holds on to it and nobody here asks
 * for it. It is 18 kB in each surface, which the browser would read and run wherever the overlay is brought in.
 */
export const withoutJsonSchema = () => ({
  name: 'without-json-schema',
  transform: (code: string, id: string) => (FILES.test(id) ? { code: stub(code), map: null } : null),
});
