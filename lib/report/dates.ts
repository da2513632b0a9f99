const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An ISO date of these numbers, null where there is no such day. */
function isoDate(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  if (y < 1949 || y > 2100 || m < 1 || m > 12 || d < 1) return null;
  if (d > (DAYS[m - 1] ?? 0) || (m === 2 && d === 29 && !leap)) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const WRITTEN = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/;

/** The first date in words: 2025-01-10 08:30, 2025年1月10日, 2025/1/10. */
export function dateIn(words: string): string | null {
  const found = WRITTEN.exec(words);
  return found ? isoDate(found[1] ?? '', found[2] ?? '', found[3] ?? '') : null;
}

/** The day in an address: /20250120/…, t20250120_1.html, /art/2025/1/20/…. A month alone gives none. */
export function dateOfAddress(address: string): string | null {
  const packed = /(?:\/|\/t)((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.])/.exec(address);
  const parted =
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(address) ??
    /\/((?:19|20)\d{2})-(\d{2})[-/](\d{2})\//.exec(address);
  const found = packed ?? parted;
  return found ? isoDate(found[1] ?? '', found[2] ?? '', found[3] ?? '') : null;
}

const TAGS = [
  'pubdate',
  'publishdate',
  'publishtime',
  'firstpublishedtime',
  'article:published_time',
  'og:published_time',
];
/** Lines at the top of a text, most telling first: when it was put out, when it was made, a bare date. */
const LINES: readonly RegExp[] = [
  /(?:发布|公开|发稿)(?:时间|日期)\s*[\])】]?\s*[|:：]\s*(.{8,24})/,
  /(?:^|\n)\s*(?:时间|日期)\s*[:：]\s*(.{8,24})/,
  /(?:成文|生成|发文|印发)(?:时间|日期)\s*[\])】]?\s*[|:：]\s*(.{8,24})/,
  /(?:^|\n)\s*[（(]?(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[)）]?(?:\s+\d{1,2}[:：时]\d{2}.{0,4})?\s*(?:\n|$)/,
];

function dateInLines(top: string): string | null {
  for (const line of LINES) {
    const words = line.exec(top)?.[1];
    const date = words === undefined ? null : dateIn(words);
    if (date !== null) return date;
  }
  return null;
}

/** When it was published: by the page's tags, by a line at the top of the text or one of the page's labelled dates, by the address. */
export function publishedOn(metas: Record<string, string[]>, top: string, address: string | null): string | null {
  for (const tag of TAGS) {
    for (const words of metas[tag] ?? []) {
      const date = dateIn(words);
      if (date !== null) return date;
    }
  }
  return dateInLines(top) ?? (address === null ? null : dateOfAddress(address));
}
