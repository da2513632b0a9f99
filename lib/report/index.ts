export { attachedReport, type LinkingPage } from './attached.ts';
export type { ReportFacts } from './judge.ts';
export { judge, judgeSteps } from './judge.ts';
