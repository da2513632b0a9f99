import { z } from 'zod';
import { setting } from '../platform/storage.ts';

/** Whether the first steps are to be shown, and have been: they come by themselves once, and can be opened again. */
export interface FirstRun {
  readonly shown: boolean;
  /** The extension was installed, and there has been no window to show them in. */
  readonly due?: boolean | undefined;
}

export const firstRun = setting<FirstRun>('firstRun', z.object({ shown: z.boolean(), due: z.boolean().optional() }), {
  shown: false,
});
