import { TASK } from './parts.ts';
import type { ReadyMadeTemplate } from './template.ts';

/** A literature note for an Obsidian vault: properties, citation, each note as a callout that can be linked to. */
export const literature: ReadyMadeTemplate = {
  id: 'literature',
  zh: '文献笔记（Obsidian）',
  en: 'Literature note (Obsidian)',
  scope: 'report',
  source: `---
title: {{ report.title | yaml }}
aliases: [{{ report.title | yaml }}]
author: {{ report.issuer | yaml }}
type: {{ report.kind | yaml }}
area: {{ report.area | yaml }}
year: {{ report.period | yaml }}
published: {{ report.published | yaml }}
url: {{ report.address | yaml }}
citation: {{ report.citation | yaml }}
tags: {{ report.obsidian_tags | yaml }}
---

# {{ report.title | inline }}

> [!cite] {{ words.source }}
> {{ report.citation | cite }}
{% for note in report.notes %}
## {{ note.target | default: note.section | default: words.body | inline }}

{{ note.quote | quote }}

[{{ words.open }}]({{ note.link | url }}){% if note.tags.size > 0 %} {{ note.tags | hashtags }}{% endif %}
{% if note.body != "" %}
{{ note.body | closed }}
{% endif %}
^{{ note.block }}
{% endfor %}
{%- if report.followups.size > 0 %}
## {{ words.followups }}
{% for followup in report.followups %}
${TASK}
{%- endfor %}
{% endif -%}
`,
};
