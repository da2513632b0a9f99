import type { ReportVerdict } from '../model/report.ts';

/** What a verdict is drawn from: a page's facts, and how many targets its text holds. */
export interface ReportFacts {
  /** The page's address; null for a file. */
  readonly address: string | null;
  readonly title: string;
  /** By lower-case name. */
  readonly metas: Record<string, string[]>;
  readonly headings: string[];
  readonly text: string;
  readonly targets: number;
}

const yearIn = (words: string): string | null => /(?:19|20)\d{2}(?=年)/.exec(words)?.[0] ?? null;

/** Is it a report, which kind, whose, of when, and why. */
export function judge(facts: ReportFacts): ReportVerdict {
  const said = facts.title.includes('政府工作报告') || facts.text.slice(0, 2000).includes('各位代表');
  return {
    isReport: said || facts.targets >= 10,
    type: said ? 'government-work-report' : 'other',
    title: facts.title,
    areaCode: null,
    areaName: null,
    period: yearIn(facts.title) ?? yearIn(facts.text.slice(0, 2000)),
    issuer: null,
    publishedOn: null,
    evidence: said ? ['正文有“各位代表”'] : [],
  };
}
