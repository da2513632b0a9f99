export { openSession } from './following.ts';
export type { Session } from './open-report.ts';
export { type Reading, readingOf } from './reading.ts';
export { FIRST_HIGHLIGHT, openReading, type SessionOptions, STARTED } from './session.ts';
export { inSteps } from './slices.ts';
