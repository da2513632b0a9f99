import type { Said } from './sign.ts';

/** Whose report it is, and how that is known. `name` without `code`: a name that several areas bear. */
export interface AreaFinding {
  readonly code: string | null;
  readonly name: string;
  readonly evidence: Said;
}
