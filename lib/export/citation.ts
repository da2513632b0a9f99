import type { ReportRecord } from '../model/records.ts';
import { dayOf } from './day.ts';
import { oneLine } from './escaping.ts';

/** What can be read over a network is cited as such, with its address and the day of reading. */
const ONLINE = /^https?:/;

type Cited = Pick<ReportRecord, 'title' | 'issuer' | 'publishedOn' | 'address' | 'lastSeen'>;

/**
 * The report as GB/T 7714—2015 cites it (8.8, electronic documents; R: report, OL: online), as in
 * `某市人民政府. 某市2025年政府工作报告[R/OL]. (2025-01-10)[2025-03-02]. http://www.example.gov.cn/1.html.`
 * What is not known is left out; without an issuer it begins with the title, as the standard allows for numbered lists.
 *
 * @param utcOffset minutes east of UTC, for the day of reading
 */
export function citationOf({ title, issuer, publishedOn, address, lastSeen }: Cited, utcOffset: number): string {
  const online = ONLINE.test(address);
  const dates = [publishedOn === null ? '' : `(${publishedOn})`, online ? `[${dayOf(lastSeen, utcOffset)}]` : ''].join(
    '',
  );
  return [
    issuer === null ? '' : oneLine(issuer),
    `${oneLine(title)}[${online ? 'R/OL' : 'R'}]`,
    dates,
    online ? address : '',
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}
