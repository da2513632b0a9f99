import { z } from 'zod';
import { setting } from '../platform/storage.ts';

/** Whether the first steps have been shown: they come by themselves once, and can be opened again. */
export const firstRun = setting<{ shown: boolean }>('firstRun', z.object({ shown: z.boolean() }), { shown: false });
