import type { CorrectedFields, CorrectionChange } from '../../lib/model/correction.ts';
import type { IndicatorRef, Mention, Role } from '../../lib/model/mention.ts';
import type { Change, Comparator, Quantity } from '../../lib/model/quantity.ts';
import type { Words } from '../shared/words/index.ts';
import { readTyped, writeTyped } from './amounts.ts';

/** The fields of the form, as typed. */
export interface Correcting {
  readonly role: Role;
  readonly name: string;
  /** Null where the name is of none of the catalogue. */
  readonly indicator: IndicatorRef | null;
  readonly amount: string;
  readonly high: string;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly change: Change;
  readonly period: string;
}

/** What is wrong with what was typed, by field, as words to show. */
export type Faults = Partial<Record<'name' | 'amount' | 'high' | 'unit' | 'period', string>>;

const PERIOD = /^\d{4}(?:-(?:\d{4}|S[12]|Q[1-4]))?$/;

export const correctingOf = ({ role, names, indicator, value, period }: Mention): Correcting => ({
  role,
  name: indicator?.label ?? names[0]?.text ?? '',
  indicator,
  amount: writeTyped(value.amount, value.unit),
  high: writeTyped(value.amountHigh, value.unit),
  unit: value.unit,
  comparator: value.comparator,
  change: value.change,
  period: period ?? '',
});

export function faultsOf(typed: Correcting, say: Words['correction']): Faults {
  if (typed.role === 'other') return {};
  const [amount, high] = [readTyped(typed.amount), readTyped(typed.high)];
  const bothNumbers = typeof amount === 'number' && typeof high === 'number';
  return {
    ...(typed.name.trim() === '' ? { name: say.noName } : {}),
    ...(amount === undefined ? { amount: say.badAmount } : {}),
    ...(high === undefined || (high !== null && !(bothNumbers && high > amount)) ? { high: say.badHigh } : {}),
    ...(typed.amount.trim() !== '' && typed.unit.trim() === '' ? { unit: say.noUnit } : {}),
    ...(typed.period.trim() !== '' && !PERIOD.test(typed.period.trim()) ? { period: say.badPeriod } : {}),
  };
}

const sameIndicator = (a: IndicatorRef | null, b: IndicatorRef | null): boolean => a?.id === b?.id;

/** The machine's words stay as its own where the name was not touched. */
function nameFields(typed: Correcting, machine: Mention): CorrectedFields {
  const name = typed.name.trim();
  const first = correctingOf(machine);
  if (sameIndicator(typed.indicator, machine.indicator) && name === first.name) return {};
  return { name, indicator: typed.indicator };
}

/** The quantity as typed. Asks for fields without faults. */
export function quantityOf(typed: Correcting): Quantity {
  const amountHigh = readTyped(typed.high) ?? null;
  return {
    amount: readTyped(typed.amount) ?? null,
    amountHigh,
    unit: typed.unit.trim(),
    comparator: amountHigh === null ? typed.comparator : 'range',
    change: typed.change,
  };
}

/** Only what differs from the machine's reading; null where nothing does. Asks for fields without faults. */
export function changeOf(typed: Correcting, machine: Mention): CorrectionChange | null {
  if (typed.role === 'other') return { type: 'dismissed' };
  const said: CorrectedFields = {
    role: typed.role,
    ...quantityOf(typed),
    period: typed.period.trim() || null,
  };
  const { role, period, value } = machine;
  const { amount, amountHigh, unit, comparator, change } = value;
  const read: CorrectedFields = { role, amount, amountHigh, unit, comparator, change, period };
  const changed = Object.entries(said).filter(([field, now]) => Reflect.get(read, field) !== now);
  const fields = { ...Object.fromEntries(changed), ...nameFields(typed, machine) };
  return Object.keys(fields).length === 0 ? null : { type: 'corrected', fields };
}
