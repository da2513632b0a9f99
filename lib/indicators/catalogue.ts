import { z } from 'zod';

/** `stock`: at a point of time; `flow`: over a period; `rate`: a ratio, average or index; `work`: work counted as done. */
export const KindSchema = z.enum(['stock', 'flow', 'rate', 'work']);
export type Kind = z.infer<typeof KindSchema>;

/** Whether a higher value is the better one. */
export const PolaritySchema = z.enum(['higher', 'lower', 'neither']);
export type Polarity = z.infer<typeof PolaritySchema>;

/**
 * How its growth rate is reckoned: `real` at constant prices, `nominal` at current ones, `either` (the report must say),
 * `index`: the indicator is a change already (居民消费价格涨幅). Null where prices play no part.
 */
export const GrowthSchema = z.enum(['real', 'nominal', 'either', 'index']);
export type Growth = z.infer<typeof GrowthSchema>;

/**
 * `part`: a component of the other; `within`: the same thing in a narrower scope (区级 within 地方), comparable with a
 * note; `near`: a slightly different scope, comparable with a note; `ratio`: has the other above or below its line;
 * `apart`: easily taken for the other and never comparable (登记 and 调查失业率).
 */
export const RelationSchema = z.object({
  type: z.enum(['part', 'within', 'near', 'ratio', 'apart']),
  to: z.string(),
});
export type Relation = z.infer<typeof RelationSchema>;

/**
 * An entry of the catalogue. `aliases` are names as reports write them; one with a `*` at its end counts only beside a
 * growth figure (经济增长5%). `units` are those it is counted in, without 百 千 万 亿; the first is the usual one, and
 * counting words that stand together in it mean the same here (家, 户 and 个 for enterprises).
 */
export const IndicatorSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  category: z.string(),
  zh: z.string().min(2),
  en: z.string().min(2),
  aliases: z.array(z.string().min(1)),
  units: z.array(z.string().min(1)),
  polarity: PolaritySchema,
  kind: KindSchema,
  growth: GrowthSchema.nullable(),
  definition: z.string().min(6),
  authority: z.string().nullable(),
  relations: z.array(RelationSchema),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

export const CategorySchema = z.object({ id: z.string(), zh: z.string().min(2), en: z.string().min(2) });
export type Category = z.infer<typeof CategorySchema>;
