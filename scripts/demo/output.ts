import { fileURLToPath } from 'node:url';

const folder = new URL('../../demo-output/', import.meta.url);

/** Path of a file that the demo leaves. */
export const outputPath = (name: string): string => fileURLToPath(new URL(name, folder));
