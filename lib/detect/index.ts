export { documentsAround } from './facts.ts';
export { type Findings, type WatchOptions, watchPage } from './watch.ts';
