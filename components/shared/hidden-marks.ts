import { z } from 'zod';
import { setting } from '../../lib/platform/storage.ts';

/** What is marked on the page, from the most to the least that can be said; each can be switched off. */
export const markKinds = ['agrees', 'differs', 'comparable', 'known', 'unlisted', 'note', 'overdue'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Names of another version are left out, not refused. */
const HiddenMarksSchema = z
  .array(z.string())
  .transform((names) => markKinds.filter((kind) => names.includes(kind)) as readonly MarkKind[]);

/** The marks that the reader does not want to see on pages. */
export const hiddenMarks = setting<readonly MarkKind[]>('hiddenMarks', HiddenMarksSchema, []);
