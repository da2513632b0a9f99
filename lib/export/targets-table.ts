import type { Mention } from '../model/mention.ts';
import { row } from './escaping.ts';
import type { Words } from './words.ts';

/** One value that belongs to each of several things (开工、竣工各100万平方米) is named by all of them. */
const BELONGS_TO_EACH = /^each-of-names\b/;

/** The report's own words, and the catalogue's where they are others. */
function nameOf({ names, indicator, rule }: Mention): string {
  const said = BELONGS_TO_EACH.test(rule) ? names : names.slice(0, 1);
  const name = said.map(({ text }) => text).join('、');
  const label = indicator?.label ?? '';
  if (name === '' || label === '' || name === label) return name || label || '—';
  return `${name}（${label}）`;
}

function boundOf({ value, strength }: Mention, words: Words): string {
  const bound = words.comparators[value.comparator];
  return strength === 'strive' ? `${words.strive} ${bound}` : bound;
}

/** One line for each target, in the order of the report. */
export function targetsTable(targets: readonly Mention[], words: Words): string {
  const rows = targets.map((target, index) => [
    String(index + 1),
    nameOf(target),
    target.value.text,
    boundOf(target, words),
    words.changes[target.value.change],
    target.period ?? '—',
    target.section.join(' › ') || '—',
  ]);
  const rule = `|${words.columns.map(() => ' --- |').join('')}`;
  return [row(words.columns), rule, ...rows.map(row)].join('\n');
}
