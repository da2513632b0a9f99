import { z } from 'zod';
import { FailureSchema } from '../model/failure.ts';
import { MOST_PARTS } from '../model/part-address.ts';
import { ok, type Result } from '../model/result.ts';

// Zod tries to compile its parsers with `new Function`, which an extension's content security policy refuses and reports.
z.config({ jitless: true });

/**
 * A request on the wire, before its payload is known to be right. `turned`: which page of a report stands under the
 * sender's address, where a script turns them.
 */
export const EnvelopeSchema = z.object({
  name: z.string(),
  payload: z.unknown(),
  turned: z.int().min(1).max(MOST_PARTS).optional(),
});

const ReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: FailureSchema }),
]);

/** A `Result` as it came over the wire; `null` where it is none, or where its value is not what the schema says. */
export function readReply<T>(raw: unknown, schema: z.ZodType<T>): Result<T> | null {
  const reply = ReplySchema.safeParse(raw);
  if (!reply.success) return null;
  if (!reply.data.ok) return { ok: false, error: reply.data.error };
  const value = schema.safeParse(reply.data.value);
  return value.success ? ok(value.data) : null;
}
