import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconPath, renderIcon, sizes } from '../../../scripts/icons.ts';

test.each(sizes)('the icon of %d pixels is made from the present drawing', (size) => {
  expect(readFileSync(iconPath(size)).equals(renderIcon(size)), 'run: node scripts/icons.ts').toBe(true);
});
