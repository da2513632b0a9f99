import { z } from 'zod';
import { setting } from '../platform/storage.ts';

/** Milliseconds since the Unix epoch, UTC. */
const since = z.int().nonnegative();

const SiteChoiceSchema = z.object({ site: z.string().min(1), since });
/** A choice of the reader's for a whole site. */
export type SiteChoice = z.infer<typeof SiteChoiceSchema>;

const PageChoiceSchema = z.object({ address: z.string().min(1), title: z.string(), since });
/** A choice of the reader's for one page; its address is canonical. */
export type PageChoice = z.infer<typeof PageChoiceSchema>;

/** Sites on which nothing is read unless the reader asks for a page. */
export const neverSites = setting<readonly SiteChoice[]>('sites.never', z.array(SiteChoiceSchema), []);

/** Sites beside the official ones on which reports are recognised. Each also needs the browser's permission. */
export const alwaysSites = setting<readonly SiteChoice[]>('sites.always', z.array(SiteChoiceSchema), []);

/** Pages that are no reports, whatever the program thinks. */
export const notReports = setting<readonly PageChoice[]>('notReports', z.array(PageChoiceSchema), []);

/** The site that an address belongs to: its host as the browser writes it; null where it has none, as a file's. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? hostname : null;
}

/** What the reader said of a page or its site, so that nothing is read there unless the reader asks. */
export type Barred = 'never' | 'not-report';

/** Why nothing is read at this canonical address by itself; null where nothing was said. */
export function barredBy(address: string, never: readonly SiteChoice[], pages: readonly PageChoice[]): Barred | null {
  const site = siteOf(address);
  if (site !== null && never.some((choice) => choice.site === site)) return 'never';
  return pages.some((choice) => choice.address === address) ? 'not-report' : null;
}

const withSite = (site: string, since: number) => (all: readonly SiteChoice[]) =>
  all.some((choice) => choice.site === site) ? all : [...all, { site, since }];

const withoutSite = (site: string) => (all: readonly SiteChoice[]) => all.filter((choice) => choice.site !== site);

/** Nothing is read on this site any more. Each of these is false where the browser did not keep it. */
export const neverOn = async (site: string, now: number): Promise<boolean> =>
  (await neverSites.change(withSite(site, now))) && (await alwaysSites.change(withoutSite(site)));

/** Reports are recognised on this site from now on. The browser's permission is asked for elsewhere. */
export const alwaysOn = async (site: string, now: number): Promise<boolean> =>
  (await alwaysSites.change(withSite(site, now))) && (await neverSites.change(withoutSite(site)));

export const forgetNever = (site: string): Promise<boolean> => neverSites.change(withoutSite(site));

export const forgetAlways = (site: string): Promise<boolean> => alwaysSites.change(withoutSite(site));

/** This page is no report. */
export const notAReport = (address: string, title: string, now: number): Promise<boolean> =>
  notReports.change((all) => [...all.filter((choice) => choice.address !== address), { address, title, since: now }]);

export const forgetNotReport = (address: string): Promise<boolean> =>
  notReports.change((all) => all.filter((choice) => choice.address !== address));
