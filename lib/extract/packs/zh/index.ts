import type { LanguagePack } from '../../pack.ts';
import { comparators } from './comparators.ts';
import { leads } from './leads.ts';
import { modes } from './modes.ts';
import { names } from './names.ts';
import { noise } from './noise.ts';
import { numerals } from './numerals.ts';
import { tails } from './predicates.ts';
import { tables } from './tables.ts';
import { cues, spanNames, spans, time } from './time.ts';
import { rateMarks, rateWords, units, unitValues } from './units.ts';
import { yardsticks } from './yardsticks.ts';

/** Reports in Chinese. */
export const zh: LanguagePack = {
  numerals,
  units,
  unitValues,
  rateMarks,
  rateWords,
  noise,
  comparators,
  tails,
  leads,
  names,
  cues,
  spans,
  spanNames,
  time,
  modes,
  yardsticks,
  tables,
};
