import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { now } from './clock.ts';

/** Crockford's base 32 in lower case: no i, l, o, u, which are easily misread. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;
const HIGHEST = DIGITS.length - 1;

export interface IdSources {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Fills the array with random bytes and returns it. */
  random(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
}

function timeDigits(time: number): string {
  let rest = time;
  let digits = '';
  for (let place = 0; place < TIME_LENGTH; place++) {
    digits = DIGITS[rest % DIGITS.length] + digits;
    rest = Math.floor(rest / DIGITS.length);
  }
  return digits;
}

/** 256 is a multiple of 32, so the low five bits of a random byte are as random as the byte. */
const randomDigits = (random: IdSources['random']): number[] =>
  Array.from(random(new Uint8Array(RANDOM_LENGTH)), (byte) => byte & HIGHEST);

/** Adds one at the right; false where all digits were at their highest. */
function increment(digits: number[]): boolean {
  for (let place = digits.length - 1; place >= 0; place--) {
    const digit = digits[place] ?? 0;
    if (digit < HIGHEST) {
      digits[place] = digit + 1;
      return true;
    }
    digits[place] = 0;
  }
  return false;
}

/**
 * A source of ULIDs (https://github.com/ulid/spec) in lower case: 26 characters that sort by the time they were made,
 * and in the order they were made within one millisecond, also where the clock is set back.
 */
export function makeIds({ now, random }: IdSources): () => string {
  let time = -1;
  let digits: number[] = [];
  return () => {
    const current = now();
    if (current > time) {
      time = current;
      digits = randomDigits(random);
    } else if (!increment(digits)) {
      time += 1;
    }
    return timeDigits(time) + digits.map((digit) => DIGITS[digit]).join('');
  };
}

/** A new id, as `IdSchema` asks. `getRandomValues` is there on plain http pages too, `randomUUID` is not. */
export const newId = makeIds({ now, random: (bytes) => crypto.getRandomValues(bytes) });

/**
 * An id as `IdSchema` asks that is the same for the same time and words, for records that come from elsewhere.
 *
 * @param time milliseconds since the Unix epoch, by which the id is sorted
 */
export function idOf(time: number, words: string): string {
  const bytes = sha256(utf8ToBytes(words.toWellFormed())).slice(0, RANDOM_LENGTH);
  return timeDigits(time) + Array.from(bytes, (byte) => DIGITS[byte & HIGHEST]).join('');
}
