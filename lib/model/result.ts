import type { Failure } from './failure.ts';

export type { Failure } from './failure.ts';

/** An expected failure is a value, not an exception; only broken invariants are thrown. */
export type Result<T, E = Failure> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = (code: string, detail: string, en?: string): Result<never> => ({
  ok: false,
  error: en === undefined ? { code, detail } : { code, detail, en },
});

/** The failure's sentence in the language of the surface; in Chinese where it is said in Chinese only. */
export const sentenceOf = ({ detail, en }: Failure, locale: 'zh' | 'en'): string =>
  locale === 'en' ? (en ?? detail) : detail;
