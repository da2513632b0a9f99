import { z } from 'zod';
import { setting } from '../platform/storage.ts';

/** `auto`: as the system says. */
const ThemeSchema = z.enum(['auto', 'light', 'dark']);
export type Theme = z.infer<typeof ThemeSchema>;

/** Whether the surfaces are light or dark. */
export const theme = setting<Theme>('theme', ThemeSchema, 'auto');
