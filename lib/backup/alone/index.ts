export { serveBackups } from './serve.ts';
