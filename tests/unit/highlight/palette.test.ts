import { describe, expect, test } from 'vitest';
import { chosenCss, highlightCss } from '../../../lib/highlight/css.ts';
import { palette } from '../../../lib/highlight/palette.ts';
import { markColourNames } from '../../../lib/settings/mark-colours.ts';

type Rgb = readonly [number, number, number];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};

describe('the palette', () => {
  test.each(Object.entries(palette))('%s stands out on white and on near-black', (_name, colour) => {
    expect(contrast(colour, [255, 255, 255])).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, [21, 26, 33])).toBeGreaterThanOrEqual(3);
  });

  test('has just the colours that the settings offer', () => {
    expect(Object.keys(palette).sort()).toEqual([...markColourNames].sort());
  });
});

test('a chosen colour is a rule behind the others; what is no mark is left out', () => {
  const css = chosenCss({ agrees: 'violet', nothing: 'red' } as never);
  expect(css).toContain('::highlight(pledgemark-agrees)');
  expect(css).toContain('136 88 205');
  expect(css).not.toContain('nothing');
  expect(css).toMatch(/^@media not \(forced-colors/);
  expect(chosenCss({})).toBe('');
  expect(highlightCss).not.toContain('136 88 205');
});
