/**
 * Notes for whoever looks into the console. `warn`, since Firefox does not list an extension's thrown errors, and an
 * error here would make Chrome mark the whole extension as faulty for what was handled.
 *
 * @param subject the room that speaks, as in "storage"
 */
export function warn(subject: string, words: string, cause?: unknown): void {
  const details = cause === undefined ? [] : [cause];
  // biome-ignore lint/suspicious/noConsole: this is the one way to the console.
  console.warn(`[pledgemark ${subject}] ${words}`, ...details);
}
