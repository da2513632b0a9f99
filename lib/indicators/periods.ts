/** First and last year of a period as SDMX writes it: "2026", "2026-2030", "2026-S1", "2026-Q1". Null where unreadable. */
export function yearsOf(period: string): { from: number; to: number } | null {
  const span = /^(\d{4})(?:-(\d{4}))?(?:-[SQ]\d)?$/.exec(period);
  if (span === null) return null;
  const from = Number(span[1]);
  return { from, to: span[2] === undefined ? from : Number(span[2]) };
}

/** The year before a single year, null for a span or a part of a year. */
export const yearBefore = (period: string): string | null =>
  /^\d{4}$/.test(period) ? String(Number(period) - 1) : null;

/** Whether two different periods share a year. */
export function overlap(a: string, b: string): boolean {
  const [x, y] = [yearsOf(a), yearsOf(b)];
  return a !== b && x !== null && y !== null && x.from <= y.to && y.from <= x.to;
}

/** 2026 → 2026年, 2026-2030 → 2026—2030年, 2026-S1 → 2026年上半年. */
export function writePeriod(period: string): string {
  const part = /^(\d{4})-([SQ])(\d)$/.exec(period);
  if (part === null) return `${period.replace('-', '—')}年`;
  const [, year, kind, number] = part;
  return kind === 'S' ? `${year}年${number === '1' ? '上' : '下'}半年` : `${year}年第${number}季度`;
}
