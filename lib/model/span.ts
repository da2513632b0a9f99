import { z } from 'zod';

/** A stretch of the report's text, `[start, end)` in UTF-16 units of the text as read. */
export const SpanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, 'a span ends before it starts');
export type Span = z.infer<typeof SpanSchema>;

/** True where the two stretches share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
