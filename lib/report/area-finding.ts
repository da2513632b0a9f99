import type { Said } from './sign.ts';

/** Whose report it is, and how that is known. `name` without `code`: one that several areas bear, or a zone or town that has none. */
export interface AreaFinding {
  readonly code: string | null;
  readonly name: string;
  readonly evidence: Said;
}
