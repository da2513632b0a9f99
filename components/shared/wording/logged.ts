import type { z } from 'zod';
import type { FollowUpField } from '../../../lib/follow-up/index.ts';
import { FollowUpFieldsSchema } from '../../../lib/model/follow-up.ts';
import { type Locale, words } from '../words/index.ts';
import { sayDay } from './day.ts';

const LONGEST = 60;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

type Sayers = {
  readonly [F in FollowUpField]: (value: z.infer<(typeof FollowUpFieldsSchema)['shape'][F]>, locale: Locale) => string;
};

const day = (value: string | null, locale: Locale): string => (value === null ? '' : sayDay(value, locale));

const sayers: Sayers = {
  what: short,
  due: day,
  leadUnit: (unit) => unit,
  coUnits: (units) => units.join('、'),
  progress: (step, locale) => words(locale).progress[step],
  assessment: (verdict, locale) => words(locale).followUp.assessments[verdict],
  reported: (value) => value?.text ?? '',
  evidence: (all, locale) => words(locale).followUp.log.evidence(all.length),
  remind: day,
  remark: short,
};

/** A value as the log has it, in words; one of another version that cannot be read is given as it lies there. */
export function sayLogged(field: FollowUpField, value: unknown, locale: Locale): string {
  const read = FollowUpFieldsSchema.shape[field].safeParse(value);
  const say = sayers[field] as (value: unknown, locale: Locale) => string;
  const said = read.success ? say(read.data, locale) : JSON.stringify(value);
  return said === '' ? words(locale).followUp.log.nothing : said;
}
