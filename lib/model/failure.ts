import { z } from 'zod';

/**
 * What went wrong, for a program (`code`) and for a person: `detail`, a whole plain sentence in Chinese, and `en`, the
 * same in English. A surface shows `sentenceOf(failure, locale)`.
 */
export const FailureSchema = z.object({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  detail: z.string(),
  en: z.string().optional(),
});
export type Failure = z.infer<typeof FailureSchema>;
