import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** `front`: within the front matter, marked by YAML's comments; `body`: marked by HTML's. */
export type PartKind = 'front' | 'body';

/**
 * A stretch of a file that is the program's. `start` and `end` take in its two marker lines, without the line break
 * behind them; `text` is what stands between them. Offsets are UTF-16 units.
 */
export interface Part {
  readonly kind: PartKind;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it stands as the program wrote it. */
  readonly untouched: boolean;
  /** Of a body: whether a front part was written with it. */
  readonly withFront: boolean;
}

/** A marker without its other end. */
export interface LoneMarker {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

interface Marker extends LoneMarker {
  readonly side: 'begin' | 'end';
  readonly kind: PartKind;
  readonly hash: string;
  readonly withFront: boolean;
}

const MARKER = /^\ufeff?(?:<!-- |(# ))pledgemark:(begin|end) (\S+) ([0-9a-f]{16})( front)?(?: -->)?[ \t]*\r?$/gm;

const unified = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();

/** Of a part's text, whichever line breaks and trailing spaces a synchronising program made of it. */
const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(unified(text).toWellFormed()))).slice(0, 16);

/** A part with its markers, as it stands in a file. */
export function writePart(kind: PartKind, document: string, text: string, withFront: boolean): string {
  const hash = hashOf(text);
  const marker = (side: 'begin' | 'end') => {
    const words = `pledgemark:${side} ${document} ${hash}${side === 'begin' && kind === 'body' && withFront ? ' front' : ''}`;
    return kind === 'front' ? `# ${words}` : `<!-- ${words} -->`;
  };
  return `${marker('begin')}\n${text.replace(/\n*$/, '\n')}${marker('end')}`;
}

const markersIn = (file: string): Marker[] =>
  [...file.matchAll(MARKER)].map((match) => ({
    side: match[2] as Marker['side'],
    kind: match[1] === undefined ? 'body' : 'front',
    document: match[3] ?? '',
    hash: match[4] ?? '',
    withFront: match[5] !== undefined,
    start: match.index,
    end: match.index + match[0].replace(/\r$/, '').length,
  }));

const isEndOf = (begin: Marker) => (marker: Marker) =>
  marker.side === 'end' &&
  marker.kind === begin.kind &&
  marker.document === begin.document &&
  marker.hash === begin.hash;

function partBetween(file: string, begin: Marker, end: Marker): Part {
  const text = file.slice(begin.end, end.start).replace(/^\r?\n/, '');
  const { kind, document, withFront } = begin;
  return { kind, document, withFront, start: begin.start, end: end.end, text, untouched: hashOf(text) === begin.hash };
}

/**
 * The parts of a file, in order, and the markers that lost their other end. What a part holds is not looked into: a note
 * may quote an older export with its markers.
 */
export function readParts(file: string): { parts: Part[]; lone: LoneMarker[] } {
  const markers = markersIn(file);
  // Where each end is looked for: from behind, so that one walk is enough.
  const endsAt = new Map<string, number[]>();
  const key = ({ kind, document, hash }: Marker): string => `${kind} ${document} ${hash}`;
  for (const [index, marker] of markers.entries()) {
    if (marker.side !== 'end') continue;
    const ends = endsAt.get(key(marker));
    if (ends) ends.push(index);
    else endsAt.set(key(marker), [index]);
  }
  const parts: Part[] = [];
  const lone: LoneMarker[] = [];
  for (let at = 0; at < markers.length; at += 1) {
    const marker = markers[at] as Marker;
    const endAt = marker.side === 'begin' ? endsAt.get(key(marker))?.find((index) => index > at) : undefined;
    const end = endAt === undefined ? undefined : markers[endAt];
    if (end === undefined || endAt === undefined || !isEndOf(marker)(end)) lone.push(marker);
    else {
      parts.push(partBetween(file, marker, end));
      at = endAt;
    }
  }
  return { parts, lone };
}

/** The documents that have a part in this file. */
export const documentsIn = (file: string): string[] => [
  ...new Set(
    readParts(file)
      .parts.filter(({ kind }) => kind === 'body')
      .map(({ document }) => document),
  ),
];
