export { describe, NEIGHBOURS } from './describe.ts';
export { type PreparedText, prepare } from './prepared.ts';
export { resolve } from './resolve.ts';
export { resolveAll } from './resolve-all.ts';
export { targetFactsOf } from './target-facts.ts';
