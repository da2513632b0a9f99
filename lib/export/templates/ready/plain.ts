import type { ReadyMadeTemplate } from './template.ts';

/** Quotes and notes, and little else: for a mail or a paper. */
export const plain: ReadyMadeTemplate = {
  id: 'plain',
  zh: '简洁',
  en: 'Plain',
  scope: 'report',
  source: `# {{ report.title | inline }}

{{ report.citation | cite }}
{% for note in report.notes %}
{{ note.quote | quote }}
{% if note.body != "" %}
{{ note.body | closed }}
{% endif %}
^{{ note.block }}
{% if note.followup %}{% assign followup = note.followup %}
- {{ followup.name | inline }}{% if followup.value %}{{ words.colon }}{{ followup.value | inline }}{% endif %} · {{ followup.progress }}{% if followup.due %} · {{ followup.due }}{% endif %} ^{{ followup.block }}
{% endif %}{% endfor %}`,
};
