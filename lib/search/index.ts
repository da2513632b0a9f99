export { fold } from './fold.ts';
export { type Hit, hitsIn } from './hits.ts';
export { readQuery, type Term } from './query.ts';
export { TextIndex } from './text-index.ts';
