import { siteOf } from '../../lib/settings/index.ts';

/** The site that a reader writes, as a domain or an address; null where it is none. */
export function siteFrom(written: string): string | null {
  const trimmed = written.trim();
  const site = siteOf(/^https?:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`);
  return site !== null && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(site) ? site : null;
}
