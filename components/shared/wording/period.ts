import type { Locale } from '../words/index.ts';

const HALVES = { zh: ['上半年', '下半年'], en: ['first half of', 'second half of'] } as const;
const QUARTERS = ['一', '二', '三', '四'];

const sayPart = (year: string, kind: string, index: number, locale: Locale): string => {
  if (kind === 'S') return locale === 'zh' ? `${year} 年${HALVES.zh[index - 1]}` : `${HALVES.en[index - 1]} ${year}`;
  return locale === 'zh' ? `${year} 年${QUARTERS[index - 1]}季度` : `Q${index} ${year}`;
};

/** A period of SDMX ("2025", "2026-2030", "2026-S1", "2026-Q1") in words; one of another shape stays as it is. */
export function sayPeriod(period: string, locale: Locale): string {
  const [, year, end, kind, index] = /^(\d{4})(?:-(?:(\d{4})|([SQ])([1-4])))?$/.exec(period) ?? [];
  if (year === undefined) return period;
  if (kind !== undefined) return sayPart(year, kind, Number(index), locale);
  const span = end === undefined ? year : `${year}—${end}`;
  return locale === 'zh' ? `${span} 年` : span.replace('—', '–');
}
