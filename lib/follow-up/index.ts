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
