export type { ReportFacts } from './judge.ts';
export { judge, judgeSteps } from './judge.ts';
