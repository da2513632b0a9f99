import type { SchemaVersion } from './schema-version.ts';
import { version1 } from './version-1.ts';

/** All versions there ever were, oldest first; only ever added to. */
export const versions: readonly SchemaVersion[] = [version1];

export type { SchemaVersion } from './schema-version.ts';
