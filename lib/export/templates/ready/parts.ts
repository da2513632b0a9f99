/** Facts of a report as YAML, each of them valid whatever it holds. */
export const FRONT_MATTER = `---
title: {{ report.title | yaml }}
address: {{ report.address | yaml }}
kind: {{ report.kind | yaml }}
area: {{ report.area | yaml }}
area_code: {{ report.area_code | yaml }}
period: {{ report.period | yaml }}
issuer: {{ report.issuer | yaml }}
published: {{ report.published | yaml }}
notes: {{ report.notes | size }}
tags: {{ report.obsidian_tags | yaml }}
---`;

/** A follow-up as a task of one line, as Obsidian Tasks reads it. */
export const TASK = `- [{% if followup.done %}x{% else %} {% endif %}] {{ followup.name | inline }}{% if followup.value %}{{ words.colon }}{{ followup.value | inline }}{% endif %}{% if followup.lead_unit != "" %} · {{ words.lead_unit }}{{ words.colon }}{{ followup.lead_unit | inline }}{% endif %} · {{ words.progress }}{{ words.colon }}{{ followup.progress }}{% if followup.reported %} · {{ words.reported }}{{ words.colon }}{{ followup.reported | inline }}{% endif %}{% if followup.due %} 📅 {{ followup.due }}{% endif %} ^{{ followup.block }}`;

/** Quote, link and tags, own words, block id, follow-up. */
export const NOTE = `{{ note.quote | quote }}

[{{ words.open }}]({{ note.link | url }}){% if note.tags.size > 0 %} {{ note.tags | hashtags }}{% endif %}
{% if note.body != "" %}
{{ note.body | closed }}
{% endif %}
^{{ note.block }}
{% if note.followup %}{% assign followup = note.followup %}
${TASK}
{% endif %}`;

const cells = (words: string): string => `| ${words} |`;

/** The 台账 of departments. */
export const LEDGER_HEAD = [
  cells(
    [
      'number',
      'indicator',
      'target_value',
      'unit',
      'due',
      'lead_unit',
      'co_units',
      'progress',
      'reported',
      'assessment',
      'remark',
    ]
      .map((name) => `{{ words.${name} }}`)
      .join(' | '),
  ),
  `|${' --- |'.repeat(11)}`,
].join('\n');

export const LEDGER_ROW = cells(
  ['name', 'table_value', 'table_unit', 'due', 'lead_unit', 'co_units', 'progress', 'reported', 'assessment', 'remark']
    .map((name) => `{{ followup.${name} | cell }}`)
    .join(' | '),
).replace('| ', '| {{ followup.number }} | ');
