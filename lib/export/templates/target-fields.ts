import type { Field } from './field.ts';
import type { TargetSubject } from './subjects.ts';

/** A target as the report was last read. */
export const targetFields: readonly Field<TargetSubject>[] = [
  { name: 'number', zh: '序号', en: 'Its number', of: ({ number }) => number },
  { name: 'name', zh: '报告中的名称', en: 'Its name in the report', of: ({ target }) => target.name },
  {
    name: 'indicator',
    zh: '指标目录中的名称',
    en: 'Its name in the catalogue',
    of: ({ target, gathered }) => (target.indicator === null ? null : gathered.labelOf(target.indicator)),
  },
  {
    name: 'value',
    zh: '目标值，原文',
    en: 'The value in the words of the report',
    of: ({ target }) => target.valueText,
  },
  {
    name: 'amount',
    zh: '数值（基本单位）',
    en: 'The number, in the base unit',
    of: ({ target }) => target.quantity.amount,
  },
  {
    name: 'amount_high',
    zh: '区间上限的数值',
    en: 'The upper end of a range',
    of: ({ target }) => target.quantity.amountHigh,
  },
  { name: 'unit', zh: '单位', en: 'Unit', of: ({ target }) => target.quantity.unit },
  {
    name: 'bound',
    zh: '界限，如不低于、约',
    en: 'How the number bounds it',
    of: ({ target, words }) => words.comparators[target.quantity.comparator],
  },
  {
    name: 'direction',
    zh: '增长、下降或水平值',
    en: 'Increase, decrease or level',
    of: ({ target, words }) => words.changes[target.quantity.change],
  },
  { name: 'period', zh: '时期', en: 'Period', of: ({ target }) => target.period },
  { name: 'section', zh: '所在章节', en: 'Section', of: ({ target }) => target.section.join(' › ') },
  {
    name: 'strength',
    zh: '承诺或力争',
    en: 'Committed or striven for',
    of: ({ target, form }) => form.strengths[target.strength],
  },
  {
    name: 'nature',
    zh: '预期性或约束性',
    en: 'Expected or binding',
    of: ({ target, form }) => (target.nature === null ? null : form.natures[target.nature]),
  },
  { name: 'words', zh: '标注的原文', en: 'The words marked', of: ({ target }) => target.words },
];
