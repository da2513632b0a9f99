import { signal } from '@preact/signals';
import { type TextPlaces, textPlaces } from '../../lib/anchor/dom/index.ts';
import { type PreparedText, prepare } from '../../lib/anchor/text/index.ts';
import type { CorrectionRecord } from '../../lib/model/correction.ts';
import type { Extraction } from '../../lib/model/extraction.ts';
import type { OpenReport } from '../../lib/model/kept.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { turnedAddress } from '../../lib/model/part-address.ts';
import type { Span } from '../../lib/model/span.ts';
import { type Page, type PagePart, partsOf, readPageSteps, type WholeText, wholeOf } from '../../lib/page/index.ts';
import { canonicalAddress } from '../../lib/platform/address.ts';
import { sha256Hex } from '../../lib/platform/sha256.ts';
import {
  type Corrected,
  type CorrectedReading,
  correctReading,
  type ReadSoFar,
  readBeginningSteps,
  readReportSteps,
} from '../../lib/reading/index.ts';
import type { Steps } from '../../lib/text/index.ts';
import { rewordCorrected } from '../shared/wording/corrected.ts';
import { addressOf, readAround } from './around.ts';

/** A target, with its index in the extraction's mentions. */
export interface ReadTarget {
  readonly index: number;
  readonly mention: Mention;
}

/**
 * A document as it was read, once. What follows from the reader's corrections (`extraction`, `targets`, `corrected`,
 * `dismissed`) is read through a signal: an effect that uses it runs again when they change.
 */
export interface Reading {
  readonly address: string;
  /** The pages over which the report is spread, in their order; nothing where it stands on one. */
  readonly parts: NonNullable<OpenReport['parts']>;
  /** Which of them stands under the document's address, where a script turns them there. */
  readonly turned: number | undefined;
  /** The site's own way to all of them on one page. */
  readonly whole: WholeText | null;
  readonly text: string;
  readonly places: TextPlaces;
  readonly prepared: PreparedText;
  /** As it stands: the machine's reading with the reader's corrections in it. */
  readonly extraction: Extraction;
  /** In text order. Values already reached are known and not painted. */
  readonly targets: readonly ReadTarget[];
  /** By the mention that stands. */
  readonly corrected: CorrectedReading['corrected'];
  readonly dismissed: CorrectedReading['dismissed'];
  /** Lays the reader's corrections over the machine's reading, in place of those before. */
  correct(corrections: readonly CorrectionRecord[]): void;
}

const targetsOf = (mentions: readonly Mention[]): ReadTarget[] =>
  mentions.map((mention, index) => ({ index, mention })).filter(({ mention }) => mention.role === 'target');

/** What stands of a reading, with the values said as they were corrected. */
function standing(machine: Extraction, prepared: PreparedText, corrections: readonly CorrectionRecord[]) {
  const laid = correctReading(prepared, machine.mentions, corrections);
  const corrected = new Map<Mention, Corrected>();
  const mentions = laid.mentions.map((mention) => {
    const said = laid.corrected.get(mention);
    if (!said) return mention;
    const reworded = rewordCorrected(mention, said.machine);
    corrected.set(reworded, said);
    return reworded;
  });
  return { extraction: { ...machine, mentions }, targets: targetsOf(mentions), corrected, dismissed: laid.dismissed };
}

/** What is known while a document is being read, and where it stands. */
export interface ReadingSoFar extends ReadSoFar {
  readonly places: TextPlaces;
}

/**
 * Reads a page of the web from its DOM, with places to pause. Each carries what was read since the last one, null where
 * that is nothing. What stands at the beginning of a long page is read first, and comes again when all of it is read.
 *
 * @param isEnough whether no more of the beginning is wanted
 */
export function* readDocument(document: Document, isEnough = () => true): Steps<Reading, ReadingSoFar | null> {
  const address = canonicalAddress(addressOf(document));
  const withAround = readAround(document);
  const steps = readPageSteps(document);
  let read = steps.next();
  for (; !read.done; read = steps.next()) {
    if (read.value && !isEnough()) yield* readBeginning(withAround(read.value), address, isEnough);
    else yield null;
  }
  const page = withAround(read.value);
  const places = textPlaces(page.text, page.runs);
  const spread = spreadOf(page, addressOf(document));
  const reading = readReportSteps({ ...page, parts: Math.max(1, spread.parts.length) }, address, sha256Hex);
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield { ...step.value, places };
  return readingOf(turnedAddress(address, spread.turned ?? 1), page, step.value, places, spread);
}

function* readBeginning(page: Page, address: string, isEnough: () => boolean): Steps<void, ReadingSoFar> {
  const places = textPlaces(page.text, page.runs);
  for (const soFar of readBeginningSteps(page, address)) {
    yield { ...soFar, places };
    if (isEnough()) return;
  }
}

/** Over which pages a report is spread, and which of them this is. */
type Spread = Pick<Reading, 'parts' | 'turned' | 'whole'>;
const ON_ONE_PAGE: Spread = { parts: [], turned: undefined, whole: null };

function spreadOf({ pager }: Page, address: string): Spread {
  const parts = partsOf(pager, address);
  const keptUnder = (part: PagePart): string =>
    part.address === null ? turnedAddress(canonicalAddress(address), part.number) : canonicalAddress(part.address);
  return {
    parts: parts.map((part) => ({ address: keptUnder(part), label: String(part.number) })),
    turned: parts.find((part) => part.open && part.address === null)?.number,
    whole: wholeOf(pager, address),
  };
}

/**
 * What a session works on.
 *
 * @param page the text and where each stretch of it stands in the document
 * @param machine what was read in that text
 */
export function readingOf(
  address: string,
  page: Pick<Page, 'text' | 'runs'>,
  machine: Extraction,
  places = textPlaces(page.text, page.runs),
  spread = ON_ONE_PAGE,
): Reading {
  const prepared = prepare(page.text);
  const now = signal(standing(machine, prepared, []));
  let given: readonly CorrectionRecord[] = [];
  return {
    address,
    ...spread,
    text: page.text,
    places,
    prepared,
    get extraction() {
      return now.value.extraction;
    },
    get targets() {
      return now.value.targets;
    },
    get corrected() {
      return now.value.corrected;
    },
    get dismissed() {
      return now.value.dismissed;
    },
    correct(corrections) {
      if (corrections.length === 0 && given.length === 0) return;
      given = corrections;
      now.value = standing(machine, prepared, corrections);
    },
  };
}

/** What the machine read where this mention stands. */
export const machineOf = (reading: Reading, mention: Mention): Mention =>
  reading.corrected.get(mention)?.machine ?? mention;

export const openReport = ({ extraction, parts }: Reading): OpenReport => ({
  ...(parts.length > 0 ? { parts: [...parts] } : {}),
  verdict: extraction.report,
  textSha256: extraction.text.sha256,
  textLength: extraction.text.length,
});

export const spanOfMention = ({ start, end }: Mention): Span => ({ start, end });

export const wordsAt = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end);
