import { z } from 'zod';

/** What went wrong, for a program (`code`) and for a person (`detail`, a whole plain sentence). */
export const FailureSchema = z.object({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  detail: z.string(),
});
export type Failure = z.infer<typeof FailureSchema>;

/** An expected failure is a value, not an exception; only broken invariants are thrown. */
export type Result<T, E = Failure> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = (code: string, detail: string): Result<never> => ({
  ok: false,
  error: { code, detail },
});
