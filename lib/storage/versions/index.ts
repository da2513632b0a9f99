import type { SchemaVersion } from './schema-version.ts';
import { version1 } from './version-1.ts';
import { version2 } from './version-2.ts';
import { version3 } from './version-3.ts';

/** All versions there ever were, oldest first; only ever added to. */
export const versions: readonly SchemaVersion[] = [version1, version2, version3];

export type { SchemaVersion } from './schema-version.ts';
