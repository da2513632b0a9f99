import { z } from 'zod';
import { setting } from '../platform/storage.ts';

/** `browser`: the one that the browser itself speaks. */
const LanguageSchema = z.enum(['browser', 'zh', 'en']);
export type Language = z.infer<typeof LanguageSchema>;

/** The language of all surfaces. */
export const language = setting<Language>('language', LanguageSchema, 'browser');
