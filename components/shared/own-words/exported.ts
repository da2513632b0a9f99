import type { OwnWords } from './zh.ts';

/** What was exported, said; `asOf` (milliseconds since the Unix epoch) where it is what lay there then. */
export function sayExported({ panel }: Pick<OwnWords, 'panel'>, file: string, asOf?: number): string {
  if (asOf === undefined) return panel.exported(file);
  const time = new Date(asOf);
  const clock = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return panel.exportedAsOf(file, clock);
}
