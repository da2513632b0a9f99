import { z } from 'zod';
import { IndicatorSchema } from '../../indicators/catalogue.ts';
import type { Note } from '../../indicators/index.ts';
import { MeasureSchema, ObservationSchema } from '../../indicators/observation.ts';
import { IndicatorRefSchema } from '../../model/mention.ts';

// Reports ask for hundreds of mentions that share indicators, rows and sources: each is sent once, and named by its
// place in `observations` or by its id.

const row = z.int().nonnegative();

const QuantityComparisonSchema = z.union([
  z.object({ kind: z.enum(['same', 'same-number', 'overlapping']), converted: z.boolean() }),
  z.object({ kind: z.enum(['higher', 'lower']), by: z.number(), unit: z.string(), converted: z.boolean() }),
  z.object({ kind: z.literal('incomparable'), reason: z.string() }),
]);

/** The codes are the indicators room's own; a surface shows the text. */
const NoteSchema = z.object({
  code: z.custom<Note['code']>((code) => typeof code === 'string'),
  text: z.string(),
});

const BesideSchema = z.object({ observation: row, comparison: QuantityComparisonSchema, notes: z.array(NoteSchema) });
export type BesideWire = z.infer<typeof BesideSchema>;

const TargetAndOutcomeSchema = z.object({
  period: z.string(),
  target: row.nullable(),
  outcome: row.nullable(),
  verdict: z.object({ verdict: z.enum(['met', 'missed', 'unclear']), reason: z.string() }).nullable(),
});
export type TargetAndOutcomeWire = z.infer<typeof TargetAndOutcomeSchema>;

const ComparisonSchema = z.object({
  state: z.enum(['agrees', 'differs', 'comparable', 'known', 'unlisted']),
  indicator: z.string().nullable(),
  own: z.array(BesideSchema),
  previous: TargetAndOutcomeSchema.nullable(),
  outcome: TargetAndOutcomeSchema.nullable(),
  parents: z.array(BesideSchema),
  peers: z
    .object({ higher: row, lower: row, same: row, observations: z.array(row), notes: z.array(NoteSchema) })
    .nullable(),
  related: z.array(BesideSchema),
  summary: z.string(),
});
export type ComparisonWire = z.infer<typeof ComparisonSchema>;

const SourceCardSchema = z.object({
  id: z.string(),
  title: z.string(),
  issuer: z.string().nullable(),
  date: z.string().nullable(),
  address: z.string().nullable(),
  own: z.boolean(),
});

const AreaSeriesSchema = z.object({ area: z.string(), points: z.array(TargetAndOutcomeSchema) });
export type AreaSeriesWire = z.infer<typeof AreaSeriesSchema>;

/** A `ReportComparison` as it goes over the wire; `unpackComparison` makes it one again. */
export const ReportComparisonWireSchema = z.object({
  version: z.string(),
  mentions: z.array(
    z.object({
      indicator: IndicatorRefSchema.nullable(),
      measure: MeasureSchema,
      comparison: ComparisonSchema.nullable(),
      /** Place in `series`. */
      series: row,
    }),
  ),
  series: z.array(z.array(AreaSeriesSchema)),
  indicators: z.array(IndicatorSchema),
  observations: z.array(ObservationSchema),
  sources: z.array(SourceCardSchema),
  areaNames: z.record(z.string(), z.string()),
});
export type ReportComparisonWire = z.infer<typeof ReportComparisonWireSchema>;
