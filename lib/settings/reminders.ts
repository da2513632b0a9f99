import { z } from 'zod';
import { setting } from '../platform/storage.ts';

const RemindersSchema = z.object({
  enabled: z.boolean(),
  /** Of the day where the reader is, 0 to 23. */
  hour: z.int().min(0).max(23),
});
export type Reminders = z.infer<typeof RemindersSchema>;

/** Whether and when the reader is reminded of what falls due. */
export const reminders = setting<Reminders>('reminders', RemindersSchema, { enabled: false, hour: 9 });
