export { linesLost } from './lost.ts';
export {
  type MergeChoice,
  type MergedDocument,
  type MergePlan,
  type MergeStanding,
  mergedBy,
  planMerge,
} from './merge.ts';
export { documentsIn } from './parts.ts';
