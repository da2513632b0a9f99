import { z } from 'zod';
import { setting } from '../platform/storage.ts';

/** `iso`: 2025-03-01; `words`: 2025年3月1日, in English 1 March 2025; `slashes`: 2025/3/1. */
const DateFormSchema = z.enum(['iso', 'words', 'slashes']);
export type DateForm = z.infer<typeof DateFormSchema>;

/** How days are written on the surfaces. Files that are taken out keep the form of their standard. */
export const dateForm = setting<DateForm>('dateForm', DateFormSchema, 'iso');
