import { emptyFollowUp, type FollowUpRecord } from '../../../lib/model/follow-up.ts';
import type { FollowUpDraft, Kept } from '../../../lib/model/kept.ts';
import type { Mention, Value } from '../../../lib/model/mention.ts';
import type { NoteRecord } from '../../../lib/model/records.ts';
import type { ReportVerdict } from '../../../lib/model/report.ts';

/** An id of the right shape. */
export const fakeId = (n: number): string => String(n).padStart(26, '0');

export const fakeValue = (value: Partial<Value> = {}): Value => ({
  start: 6,
  end: 10,
  text: '5%左右',
  amount: 5,
  amountHigh: null,
  unit: '%',
  comparator: 'about',
  change: 'up',
  ...value,
});

type MentionParts = Partial<Omit<Mention, 'value' | 'names'>> & { name?: string; value?: Partial<Value> };

export function fakeMention({ name = '地区生产总值', value, ...parts }: MentionParts = {}): Mention {
  const start = parts.start ?? 0;
  return {
    role: 'target',
    start,
    end: start + 10,
    names: name === '' ? [] : [{ start, end: start + name.length, text: name }],
    indicator: null,
    period: '2025',
    section: ['二、主要任务', '（一）经济发展'],
    rule: 'name-before',
    nature: null,
    strength: 'commit',
    basis: [],
    ...parts,
    value: fakeValue(value),
  };
}

interface KeptParts extends Partial<Pick<NoteRecord, 'body' | 'tags'>> {
  quote?: string;
  start?: number;
  followUp?: Partial<FollowUpDraft>;
}

const madeBy = { schema: 1, extractor: '1', dataset: null };
const times = { created: 0, modified: 0, trashed: null, madeBy };

const fakeFollowUp = (noteId: string, draft: Partial<FollowUpDraft>): FollowUpRecord => ({
  id: `${noteId.slice(0, -1)}z`,
  reportId: fakeId(900),
  noteId,
  ...emptyFollowUp,
  log: [],
  ...times,
  ...draft,
});

export function fakeKept(
  n: number,
  { quote = '地区生产总值增长5%', start = 0, followUp, ...parts }: KeptParts = {},
): Kept {
  const note: NoteRecord = {
    id: fakeId(n),
    reportId: fakeId(900),
    part: null,
    selector: {
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start, end: start + quote.length },
      section: [],
      target: null,
    },
    body: `笔记${n}`,
    tags: [],
    colour: null,
    keptAsIs: null,
    ...times,
    ...parts,
  };
  return { note, followUp: followUp ? fakeFollowUp(note.id, followUp) : null };
}

export const fakeReport = (report: Partial<ReportVerdict> = {}): ReportVerdict => ({
  isReport: true,
  confidence: 0.9,
  type: 'government-work-report',
  title: '某区2025年政府工作报告',
  areaCode: '310106',
  areaName: '静安区',
  period: '2025',
  issuer: null,
  publishedOn: '2025-01-16',
  evidence: ['标题含“政府工作报告”'],
  ...report,
});
