export type { ReportFacts } from './judge.ts';
export { judge } from './judge.ts';
