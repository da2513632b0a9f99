export { inSteps } from '../shared/slices.ts';
export { openSession } from './following.ts';
export type { Session } from './open-report.ts';
export { type Reading, readingOf } from './reading.ts';
export { openReading, type SessionOptions } from './session.ts';
export { FIRST_HIGHLIGHT, STARTED } from './withdraw.ts';
