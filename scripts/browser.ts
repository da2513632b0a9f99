// The browser that set-up found, and the flags under which it stays quiet and off the network.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const record = new URL('../node_modules/.cache/pledgemark/browser.json', import.meta.url);
const RecordSchema = z.object({ path: z.string().min(1) });

/** Path of the Chromium to start; before set-up has run, Playwright's own (`undefined`). */
export function browserPath(): string | undefined {
  if (process.env.PLEDGEMARK_BROWSER) return process.env.PLEDGEMARK_BROWSER;
  return existsSync(record) ? RecordSchema.parse(JSON.parse(readFileSync(record, 'utf8'))).path : undefined;
}

/** No first-run pages, no updates, no background traffic. */
export const quietFlags: readonly string[] = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Whether a window can be shown to somebody. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
