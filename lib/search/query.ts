import { fold } from './fold.ts';
import { eachToken } from './tokens.ts';

/**
 * A part of what is asked for; all parts must be found. `word`: found where a word begins so (as it is typed);
 * `passage`: found where these very characters stand.
 */
export interface Term {
  readonly kind: 'word' | 'passage';
  /** Folded. */
  readonly text: string;
}

const QUOTED = /["“”「」]([^"“”「」]+)["“”「」]|([^\s"“”「」]+)/gu;

/** Whether a term is one word and nothing else, as Latin letters and figures are. */
function isWord(text: string): boolean {
  let whole = false;
  eachToken(text, {
    pair() {},
    word(_, start, end) {
      whole = start === 0 && end === text.length;
    },
  });
  return whole;
}

/** Reads what the reader typed: parts between spaces; what stands in quotation marks is one part. */
export function readQuery(typed: string): Term[] {
  const terms = [...fold(typed).matchAll(QUOTED)].map(([, quoted, plain]): Term => {
    const text = (quoted ?? plain ?? '').trim();
    return { kind: quoted === undefined && isWord(text) ? 'word' : 'passage', text };
  });
  const seen = new Set<string>();
  return terms.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}
