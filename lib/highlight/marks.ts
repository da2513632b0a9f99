/**
 * How each group of marked words looks. Data only: a further state is a row here.
 * The colours are those of the shared tokens in a tone that keeps a contrast of 3:1 both on white and on near-black
 * ground, since neither the system's scheme nor the page's says what stands behind the words.
 */
export interface Mark {
  /** A higher one is painted over a lower one. */
  priority: number;
  /** Red, green and blue, 0 to 255. */
  colour: readonly [number, number, number];
  /** The ground behind the words, where it is another than the line's colour. */
  wash?: readonly [number, number, number];
  /** Share of the colour in the ground behind the words, 0 to 1. */
  tint: number;
  /** Shape, so that colour never speaks alone; null adds no line to those below. */
  line: {
    style: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
    width: number;
    /** How far under the words, in CSS pixels: the lines of two marks on the same words stand apart. */
    offset: number;
  } | null;
  /** Its shape in forced-colours mode, and the system colour for it where the browser takes one. */
  forced: { line: string; colour: 'CanvasText' | 'LinkText' | 'Highlight' };
}

export const marks = {
  /** A target that has not been compared (yet): it takes its state without moving anything. */
  target: {
    priority: 0,
    colour: [91, 107, 132],
    tint: 0.1,
    line: { style: 'solid', width: 1.5, offset: 4 },
    forced: { line: 'solid 1.5px', colour: 'LinkText' },
  },
  agrees: {
    priority: 0,
    colour: [18, 128, 92],
    tint: 0.13,
    line: { style: 'solid', width: 2, offset: 4 },
    forced: { line: 'solid 2px', colour: 'LinkText' },
  },
  differs: {
    priority: 0,
    colour: [204, 74, 20],
    tint: 0.14,
    line: { style: 'double', width: 3, offset: 4 },
    forced: { line: 'double 3px', colour: 'LinkText' },
  },
  comparable: {
    priority: 0,
    colour: [62, 112, 214],
    tint: 0.12,
    line: { style: 'dotted', width: 2, offset: 4 },
    forced: { line: 'dotted 2px', colour: 'LinkText' },
  },
  known: {
    priority: 0,
    colour: [108, 124, 150],
    tint: 0.1,
    line: { style: 'solid', width: 1, offset: 4 },
    forced: { line: 'solid 1px', colour: 'LinkText' },
  },
  unlisted: {
    priority: 0,
    colour: [158, 110, 12],
    tint: 0.11,
    line: { style: 'dashed', width: 2, offset: 4 },
    forced: { line: 'dashed 2px', colour: 'LinkText' },
  },
  note: {
    priority: 10,
    colour: [168, 121, 0],
    tint: 0.16,
    line: { style: 'dotted', width: 2, offset: 8 },
    forced: { line: 'wavy 1px', colour: 'CanvasText' },
  },
  /** The reader's highlighters: the ground is that of a pen, the line keeps the contrast. */
  yellow: {
    priority: 10,
    colour: [150, 115, 0],
    wash: [255, 212, 0],
    tint: 0.42,
    line: { style: 'solid', width: 2, offset: 8 },
    forced: { line: 'dotted 4px', colour: 'CanvasText' },
  },
  green: {
    priority: 10,
    colour: [18, 128, 72],
    wash: [60, 200, 110],
    tint: 0.32,
    line: { style: 'dashed', width: 2, offset: 8 },
    forced: { line: 'dashed 4px', colour: 'CanvasText' },
  },
  blue: {
    priority: 10,
    colour: [40, 100, 210],
    wash: [70, 150, 255],
    tint: 0.3,
    line: { style: 'double', width: 3, offset: 8 },
    forced: { line: 'double 5px', colour: 'CanvasText' },
  },
  pink: {
    priority: 10,
    colour: [190, 50, 120],
    wash: [255, 90, 160],
    tint: 0.3,
    line: { style: 'wavy', width: 1.5, offset: 8 },
    forced: { line: 'wavy 3px', colour: 'CanvasText' },
  },
  /** A note whose follow-up is overdue. */
  overdue: {
    priority: 11,
    colour: [196, 52, 40],
    tint: 0.14,
    line: { style: 'wavy', width: 1, offset: 8 },
    forced: { line: 'wavy 2px', colour: 'Highlight' },
  },
  current: {
    priority: 20,
    colour: [11, 127, 121],
    tint: 0.16,
    line: null,
    forced: { line: 'solid 4px', colour: 'Highlight' },
  },
  flash: {
    priority: 30,
    colour: [194, 65, 12],
    tint: 0.3,
    line: { style: 'double', width: 4, offset: 4 },
    forced: { line: 'double 4px', colour: 'Highlight' },
  },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof marks;

/** Every name in `CSS.highlights` that begins so is ours, and no other. */
export const PREFIX = 'pledgemark-';
