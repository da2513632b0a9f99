const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * The day of an instant as an ISO date, on a clock that is `utcOffset` minutes east of UTC. Howard Hinnant's
 * civil_from_days (https://howardhinnant.github.io/date_algorithms.html), for instants from 1970 on: years that begin in
 * March, counted in eras of 400 years.
 */
export function dayOf(instant: number, utcOffset: number): string {
  const sinceMarchOfYear0 = Math.floor((instant + utcOffset * MINUTE_MS) / DAY_MS) + 719_468;
  const era = Math.floor(sinceMarchOfYear0 / 146_097);
  const dayOfEra = sinceMarchOfYear0 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
