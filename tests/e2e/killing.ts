import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** Kills the browser of this profile as a power cut would (SIGKILL), and waits until it is gone. */
export async function kill(context: BrowserContext, profile: string): Promise<void> {
  const gone = new Promise((closed) => context.once('close', closed));
  process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
  await gone;
}
