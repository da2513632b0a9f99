export { type Reading, readingOf } from './reading.ts';
export { FIRST_HIGHLIGHT, openReading, openSession, type SessionOptions, STARTED } from './session.ts';
