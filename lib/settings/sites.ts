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
