export { type Digest, daysUntil, digestOf, isOverdue, isSettled, lastDayOf, reminderDay } from './due.ts';
export {
  changesBetween,
  type FollowUpChange,
  type FollowUpField,
  fieldsAt,
  fieldsOf,
  followUpFields,
  merged,
} from './log.ts';
export { type Proposal, type ProposalReason, proposeAssessment } from './propose.ts';
export { readReported } from './reported.ts';
export { unitsIn } from './units.ts';
