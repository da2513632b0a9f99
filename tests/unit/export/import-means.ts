import type { ImportMeans } from '../../../lib/export/imports/index.ts';
import { canonicalAddress } from '../../../lib/platform/address.ts';
import { idOf } from '../../../lib/platform/ids.ts';

/** What an import has in the program, at a time that stands still. */
export const means: ImportMeans = {
  now: Date.parse('2025-03-02T00:00:00Z'),
  madeBy: { schema: 3, extractor: '0.2.0', dataset: null },
  idOf,
  canonical: canonicalAddress,
};
