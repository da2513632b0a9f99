import { z } from 'zod';
import { setting } from '../platform/storage.ts';

/** Every one of them keeps a contrast of 3:1 on white and on near-black (`lib/highlight` has their values). */
export const markColourNames = [
  'slate',
  'green',
  'orange',
  'blue',
  'amber',
  'red',
  'teal',
  'violet',
  'magenta',
  'brown',
] as const;
export type MarkColour = (typeof markColourNames)[number];

/** By the name of the mark; a mark that is not in it has the colour it comes with. */
export type MarkColours = Readonly<Record<string, MarkColour>>;

const isColour = (name: unknown): name is MarkColour => (markColourNames as readonly unknown[]).includes(name);

/** Colours of another version are left out, not refused. */
const MarkColoursSchema = z
  .record(z.string(), z.unknown())
  .transform(
    (kept): MarkColours =>
      Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, MarkColour] => isColour(entry[1]))),
  );

/** Colours of marks that the reader chose. */
export const markColours = setting<MarkColours>('markColours', MarkColoursSchema, {});
