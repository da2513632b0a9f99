export { attachedReport, type LinkingPage } from './attached.ts';
export type { ReportFacts } from './judge.ts';
export { judge, type Look, look, standing, verdictSteps } from './judge.ts';
