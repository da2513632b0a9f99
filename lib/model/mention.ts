import { z } from 'zod';
import { QuantitySchema } from './quantity.ts';

/** `target`: committed to for a period ahead; `actual`: already observed; `other`: no measured value of the report. */
export const RoleSchema = z.enum(['target', 'actual', 'other']);
export type Role = z.infer<typeof RoleSchema>;

const offset = z.int().nonnegative();

/** The words of the value, with what they say. `text` is always `reportText.slice(start, end)`. */
export const ValueSchema = QuantitySchema.extend({
  start: offset,
  end: offset,
  text: z.string(),
});
export type Value = z.infer<typeof ValueSchema>;

/**
 * What is measured. `text` is the slice from `start` to `end`, except where the name is joined from pieces that do not
 * touch (城镇…居民人均可支配收入): then `parts` lists the pieces as `[start, end)` and `text` is those joined.
 */
export const NameSchema = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  parts: z.array(z.tuple([offset, offset])).optional(),
});
export type Name = z.infer<typeof NameSchema>;

export const IndicatorRefSchema = z.object({ id: z.string(), label: z.string() });
export type IndicatorRef = z.infer<typeof IndicatorRefSchema>;

/** 预期性 (expected) or 约束性 (binding), where the report says so. */
export const NatureSchema = z.enum(['expected', 'binding']).nullable();
/** "增长2%,力争3%" is a commitment and a stretch. */
export const StrengthSchema = z.enum(['commit', 'strive']);

/**
 * One numeric expression of a report (or a yardstick without a number), read.
 * `start`/`end` are the words marked: the smallest span of one clause that holds value and name; else the value alone.
 * `period` is written as SDMX writes time: "2025", "2026-2030", "2026-S1", "2026-Q1"; null where unknown.
 * `section` is the path of headings above it, outermost first. `rule` names what read it, so that an error is found fast.
 * `basis` holds the words that decide comparability: 年均 累计 实际 名义 可比价 不变价 同口径.
 */
export const MentionSchema = z.object({
  role: RoleSchema,
  start: offset,
  end: offset,
  value: ValueSchema,
  names: z.array(NameSchema),
  indicator: IndicatorRefSchema.nullable(),
  period: z.string().nullable(),
  section: z.array(z.string()),
  rule: z.string(),
  nature: NatureSchema,
  strength: StrengthSchema,
  basis: z.array(z.string()),
});
export type Mention = z.infer<typeof MentionSchema>;
