import { z } from 'zod';

/** How the number bounds the value: 5%左右 is `about`, 5000场以上 is `ge`, 5%—6% is `range`. */
export const ComparatorSchema = z.enum(['eq', 'about', 'ge', 'gt', 'le', 'lt', 'range']);
export type Comparator = z.infer<typeof ComparatorSchema>;

/** Whether the number is an increase, a decrease, or a level. */
export const ChangeSchema = z.enum(['up', 'down', 'none']);
export type Change = z.infer<typeof ChangeSchema>;

/**
 * What a mention says.
 * `amount` is in the base unit: 百 千 万 亿 are multiplied out (1700亿元 → 170000000000 元); null for a yardstick
 * without a number. `amountHigh` is the upper end of a range, else null.
 */
export const QuantitySchema = z.object({
  amount: z.number().finite().nullable(),
  amountHigh: z.number().finite().nullable(),
  unit: z.string(),
  comparator: ComparatorSchema,
  change: ChangeSchema,
});
export type Quantity = z.infer<typeof QuantitySchema>;
