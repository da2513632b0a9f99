import { type Observation, ObservationSchema } from '../../lib/indicators/observation.ts';
import type { Reading } from '../../lib/indicators/source/finding.ts';
import { list, orNull, readRows } from '../../lib/indicators/source/read-rows.ts';
import { roundOff } from '../../lib/indicators/units/convert.ts';
import { parseUnit } from '../../lib/indicators/units/parse.ts';

/** 亿元 → 1e8 and 元; ratios keep their unit as written, since 件/万人 is one unit. */
function unitOf(written: string): { unit: string; scale: number } {
  const parsed = parseUnit(written);
  if (parsed === null || parsed.scale === 1) return { unit: written, scale: 1 };
  return { unit: parsed.base, scale: parsed.scale };
}

const number = (cell: string | undefined, scale: number): number | null =>
  cell === undefined || cell === '' ? null : roundOff(Number(cell) * scale);

/** Reads one file of seeds/observations/: OBS_VALUE stands in UNIT_MEASURE as written, 1700 and 亿元. */
export const readObservations = (file: string, text: string): Reading<Observation> =>
  readRows(file, text, ObservationSchema, ({ fields }) => {
    const { unit, scale } = unitOf(fields.UNIT_MEASURE ?? '');
    return {
      area: fields.REF_AREA,
      indicator: fields.INDICATOR,
      period: fields.TIME_PERIOD,
      status: fields.STATUS,
      measure: fields.MEASURE,
      strength: fields.STRENGTH || 'commit',
      amount: number(fields.OBS_VALUE, scale),
      amountHigh: number(fields.OBS_VALUE_HIGH, scale),
      unit,
      comparator: fields.COMPARATOR,
      change: fields.CHANGE,
      nature: orNull(fields.NATURE),
      basis: list(fields.BASIS),
      name: fields.NAME,
      words: fields.WORDS,
      source: fields.SOURCE,
      enteredOn: fields.ENTERED_ON,
    };
  });
