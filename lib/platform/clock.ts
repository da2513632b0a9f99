/** Milliseconds since the Unix epoch, UTC. */
export const now = (): number => Date.now();
