/**
 * Colours that a mark may be given, red, green and blue from 0 to 255. Each keeps a contrast of 3:1 both on white and
 * on near-black ground, since neither the system's scheme nor the page's says what stands behind the words.
 */
export const palette = {
  slate: [91, 107, 132],
  green: [18, 128, 92],
  orange: [204, 74, 20],
  blue: [62, 112, 214],
  amber: [158, 110, 12],
  red: [210, 62, 50],
  teal: [11, 127, 121],
  violet: [136, 88, 205],
  magenta: [192, 58, 140],
  brown: [150, 98, 62],
} as const satisfies Record<string, readonly [number, number, number]>;
