// Makes the icon's PNG sizes from its SVG source: node scripts/icons.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const source = new URL('../assets/icon.svg', import.meta.url);
const folder = new URL('../public/icon/', import.meta.url);

/** The sizes that browsers ask for, in pixels; WXT writes them into the manifest by their names. */
export const sizes = [16, 32, 48, 96, 128] as const;

export const iconPath = (size: number): string => fileURLToPath(new URL(`${size}.png`, folder));

/** The icon as PNG, `size` pixels wide and high. */
export const renderIcon = (size: number): Buffer =>
  Buffer.from(new Resvg(readFileSync(source, 'utf8'), { fitTo: { mode: 'width', value: size } }).render().asPng());

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) writeFileSync(iconPath(size), renderIcon(size));
}
