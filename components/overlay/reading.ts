import { type TextPlaces, textPlaces } from '../../lib/anchor/dom/index.ts';
import { type PreparedText, prepare } from '../../lib/anchor/text/index.ts';
import type { Extraction } from '../../lib/model/extraction.ts';
import type { OpenReport } from '../../lib/model/kept.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Span } from '../../lib/model/span.ts';
import { readPage } from '../../lib/page/index.ts';
import { canonicalAddress } from '../../lib/platform/address.ts';
import { sha256Hex } from '../../lib/platform/sha256.ts';
import { readReport } from '../../lib/reading/index.ts';

/** A target, with its index in the extraction's mentions. */
export interface ReadTarget {
  readonly index: number;
  readonly mention: Mention;
}

/** A document as it was read, once. */
export interface Reading {
  readonly address: string;
  readonly text: string;
  readonly places: TextPlaces;
  readonly prepared: PreparedText;
  readonly extraction: Extraction;
  /** In text order. Values already reached are known and not painted. */
  readonly targets: readonly ReadTarget[];
}

export function readDocument(document: Document): Reading {
  const address = canonicalAddress(document.location.href);
  const page = readPage(document);
  const extraction = readReport(page, address, sha256Hex);
  const targets = extraction.mentions
    .map((mention, index) => ({ index, mention }))
    .filter(({ mention }) => mention.role === 'target');
  const places = textPlaces(page.text, page.runs);
  return { address, text: page.text, places, prepared: prepare(page.text), extraction, targets };
}

export const openReport = ({ extraction }: Reading): OpenReport => ({
  verdict: extraction.report,
  textSha256: extraction.text.sha256,
  textLength: extraction.text.length,
});

export const spanOfMention = ({ start, end }: Mention): Span => ({ start, end });

export const wordsAt = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end);
