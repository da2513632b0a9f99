import { z } from 'zod';
import { NatureSchema, StrengthSchema } from '../model/mention.ts';
import { QuantitySchema } from '../model/quantity.ts';
import { ReportTypeSchema } from '../model/report.ts';

/**
 * Which face of the indicator is observed. `level`: its own value (of the period, or at its end); `growth`: its rate of
 * change against the period before; `added`: what a stock gained in the period, or a flow against the period before, in its own unit; `total`: what work adds up to by then.
 */
export const MeasureSchema = z.enum(['level', 'growth', 'added', 'total']);
export type Measure = z.infer<typeof MeasureSchema>;

export const StatusSchema = z.enum(['target', 'actual']);
export type Status = z.infer<typeof StatusSchema>;

/**
 * Indicator × area × period × status → value. `period` as SDMX writes time. Amounts are in the base unit; a yardstick
 * without a number has `amount` null and says its measure in `words`. `name` is the indicator as the source writes it;
 * `words` are the source's own, empty where they are not at hand.
 */
export const ObservationSchema = QuantitySchema.extend({
  area: z.string().regex(/^\d{6}$/),
  indicator: z.string(),
  period: z.string(),
  status: StatusSchema,
  measure: MeasureSchema,
  strength: StrengthSchema,
  nature: NatureSchema,
  basis: z.array(z.string()),
  name: z.string().min(1),
  words: z.string(),
  source: z.string(),
  enteredOn: z.iso.date(),
});
export type Observation = z.infer<typeof ObservationSchema>;

/** The document an observation was read in. `date` as exactly as it is known: 2025-03-05, 2025-01 or 2025. */
export const SourceSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  area: z.string().regex(/^\d{6}$/),
  type: ReportTypeSchema,
  title: z.string().min(4),
  issuer: z.string().nullable(),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  address: z.url({ protocol: /^https?$/ }).nullable(),
});
export type Source = z.infer<typeof SourceSchema>;
