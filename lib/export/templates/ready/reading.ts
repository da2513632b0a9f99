import { FRONT_MATTER, NOTE } from './parts.ts';
import type { ReadyMadeTemplate } from './template.ts';

/** What was read in one report, from front to back. */
export const reading: ReadyMadeTemplate = {
  id: 'reading',
  zh: '阅读笔记',
  en: 'Reading notes',
  scope: 'report',
  source: `${FRONT_MATTER}

# {{ report.title | inline }}

{{ report.citation | cite }}
{% if report.targets.size > 0 %}
## {{ words.targets }}

| {{ words.number }} | {{ words.indicator }} | {{ words.target_value }} |
| --- | --- | --- |
{%- for target in report.targets %}
| {{ target.number }} | {{ target.name | cell }} | {{ target.value | cell }} |
{%- endfor %}
{% endif -%}
{% if report.notes.size > 0 %}
## {{ words.notes }}
{% endif -%}
{% for note in report.notes %}
### {{ note.number }} {{ note.section | default: words.body | inline }}

${NOTE}
{%- endfor %}
`,
};
