const BAR = 26;
const AXIS = 56;

/** How tall a chart of so many bars is, in CSS pixels: its room is kept before it is drawn. */
export const tallyHeight = (groups: number): number => groups * BAR + AXIS;
