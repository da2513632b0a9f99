export { FIRST_HIGHLIGHT, openSession, type SessionOptions, STARTED } from './session.ts';
