import { type FollowUpChange, readReported } from '../../../lib/follow-up/index.ts';
import { AssessmentSchema, ProgressSchema } from '../../../lib/model/follow-up.ts';
import type { TargetFacts } from '../../../lib/model/selector.ts';
import type { LedgerLine } from '../finding/queries.ts';
import type { EditableColumn } from './columns.ts';

/** What stands in the field when a cell is edited. */
export function fieldText({ followUp }: LedgerLine, column: EditableColumn): string {
  const texts: Record<EditableColumn, string> = {
    due: followUp.due,
    lead: followUp.leadUnit,
    co: followUp.coUnits.join('、'),
    progress: followUp.progress,
    reported: followUp.reported,
    assessment: followUp.assessment,
    remark: followUp.remark,
  };
  return texts[column];
}

const splitUnits = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、，,；;\n]/)
      .map((unit) => unit.trim())
      .filter(Boolean),
  ),
];

const factsOf = ({ facts, period }: LedgerLine): TargetFacts | null => facts && { ...facts, period: period || null };

/** What the typed text changes; null where it is nothing that the field takes. */
export function changeOf(line: LedgerLine, column: EditableColumn, typed: string): FollowUpChange | null {
  const text = typed.trim();
  switch (column) {
    case 'due':
      return text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text) ? { due: text || null } : null;
    case 'lead':
      return { leadUnit: text };
    case 'co':
      return { coUnits: splitUnits(text) };
    case 'progress': {
      const progress = ProgressSchema.safeParse(text);
      return progress.success ? { progress: progress.data } : null;
    }
    case 'assessment': {
      const assessment = AssessmentSchema.safeParse(text);
      return assessment.success ? { assessment: assessment.data } : null;
    }
    case 'reported':
      return { reported: text === '' ? null : { ...readReported(text, factsOf(line)), on: null } };
    case 'remark':
      return { remark: text };
  }
}
