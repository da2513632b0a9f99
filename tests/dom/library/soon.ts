import { expect } from 'vitest';

/** Waits as long as a worker may take to start on a busy machine. */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });
