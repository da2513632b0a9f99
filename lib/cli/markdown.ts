import type { Extraction } from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';
import type { Quantity } from '../model/quantity.ts';

const ROLES: Readonly<Record<Mention['role'], string>> = { target: '目标', actual: '实绩', other: '其他' };
const COMPARATORS: Readonly<Record<Quantity['comparator'], string>> = {
  eq: '',
  about: '约 ',
  ge: '≥ ',
  gt: '> ',
  le: '≤ ',
  lt: '< ',
  range: '',
};
const CHANGES: Readonly<Record<Quantity['change'], string>> = { up: '增长', down: '下降', none: '' };

/** Characters that Markdown or the table would take for its own. */
const plain = (words: string): string => words.replace(/[\\|`*_[\]<>#]/g, '\\$&').replace(/\s+/g, ' ');

function quantity({ amount, amountHigh, unit, comparator }: Quantity): string {
  if (amount === null) return '';
  const high = amountHigh === null ? '' : `–${amountHigh}`;
  return `${plain(COMPARATORS[comparator])}${amount}${high} ${plain(unit)}`.trim();
}

const rowOf = (mention: Mention): string =>
  `| ${[
    ROLES[mention.role] + (mention.strength === 'strive' ? '（力争）' : ''),
    plain(mention.names.map(({ text }) => text)[0] ?? ''),
    quantity(mention.value),
    CHANGES[mention.value.change],
    mention.period ?? '',
    plain(mention.value.text),
  ].join(' | ')} |`;

const TABLE_HEAD = '| 类别 | 指标 | 数值 | 方向 | 期间 | 原文 |\n| --- | --- | --- | --- | --- | --- |';

function sections(mentions: readonly Mention[]): Map<string, Mention[]> {
  const bySection = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const path = mention.section.join(' › ') || '（章节之外）';
    bySection.set(path, [...(bySection.get(path) ?? []), mention]);
  }
  return bySection;
}

function facts({ report, text, mentions }: Extraction): string {
  const targets = mentions.filter(({ role }) => role === 'target').length;
  const said: [string, string | null][] = [
    ['是否报告', report.isReport ? '是' : '否'],
    ['地区', report.areaName],
    ['期间', report.period],
    ['发布机构', report.issuer],
    ['发布日期', report.publishedOn],
    ['目标', `${targets} 项，全文 ${text.length} 字`],
  ];
  return said.flatMap(([name, words]) => (words === null ? [] : [`- ${name}：${plain(words)}`])).join('\n');
}

/** The report's facts, then one table for each section, in document order. */
export function toMarkdown(extraction: Extraction): string {
  const tables = [...sections(extraction.mentions)].map(
    ([path, mentions]) => `## ${plain(path)}\n\n${[TABLE_HEAD, ...mentions.map(rowOf)].join('\n')}`,
  );
  return `${[`# ${plain(extraction.report.title)}`, facts(extraction), ...tables].join('\n\n')}\n`;
}
