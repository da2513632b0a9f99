/** Milliseconds since the Unix epoch, UTC. */
export const now = (): number => Date.now();

/** The date where the reader is, as ISO writes it. */
export const isoDay = (time: Date): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
};
