import { readFileSync } from 'node:fs';
import type { Mention } from '../../lib/model/mention.ts';

interface GoldRow {
  start: number;
  end: number;
  role: string;
  amount?: number | null;
  amounts?: number[];
  unit?: string;
  units?: string[];
  optional?: boolean;
}

const file = new URL('../fixtures/gold/jingan-2025.jsonl', import.meta.url);

/** The targets with a number that a careful reader marked in the seed. */
export const goldTargets = (): GoldRow[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldRow)
    .filter(({ role, amount, optional }) => role === 'target' && typeof amount === 'number' && !optional);

/** Read as a target, at that place, with that value and unit. */
export const isReadRight = (gold: GoldRow, mentions: readonly Mention[]): boolean =>
  mentions.some(
    ({ role, value }) =>
      role === 'target' &&
      value.start <= gold.start &&
      gold.end <= value.end &&
      [gold.amount, ...(gold.amounts ?? [])].includes(value.amount) &&
      [gold.unit, ...(gold.units ?? [])].includes(value.unit),
  );
