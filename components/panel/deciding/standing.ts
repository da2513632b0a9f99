import { canonicalAddress } from '../../../lib/platform/address.ts';
import { ownOrigin } from '../../../lib/platform/browser.ts';
import { isOfficial } from '../../../lib/platform/sites.ts';
import { type Barred, barredBy, type PageChoice, type SiteChoice, siteOf } from '../../../lib/settings/index.ts';

/** What the reader decided about pages and sites. */
export interface Choices {
  readonly never: readonly SiteChoice[];
  readonly always: readonly SiteChoice[];
  readonly notReports: readonly PageChoice[];
}

export const NO_CHOICES: Choices = { never: [], always: [], notReports: [] };

/** What can be decided about the page that is shown. */
export interface Standing {
  /** Canonical; null where the browser does not say it. */
  readonly address: string | null;
  /** Null where the page stands on no site of the web. */
  readonly site: string | null;
  readonly barred: Barred | null;
  /** Whether reports are recognised on this site by themselves. */
  readonly recognised: 'official' | 'chosen' | null;
  /** A page of the extension itself. */
  readonly own: boolean;
}

/** How the page at this address stands to what the reader decided. */
export function standingOf(shown: string | null, { never, always, notReports }: Choices): Standing {
  const address = shown === null ? null : canonicalAddress(shown);
  const site = address === null ? null : siteOf(address);
  const chosen = always.some((choice) => choice.site === site);
  return {
    address,
    site,
    barred: address === null ? null : barredBy(address, never, notReports),
    recognised: site !== null && isOfficial(site) ? 'official' : chosen ? 'chosen' : null,
    own: shown?.startsWith(ownOrigin()) ?? false,
  };
}
