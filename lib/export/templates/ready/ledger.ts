import { LEDGER_HEAD, LEDGER_ROW } from './parts.ts';
import type { ReadyMadeTemplate } from './template.ts';

/** All follow-ups in one table, as departments keep it. */
export const ledger: ReadyMadeTemplate = {
  id: 'ledger',
  zh: '台账',
  en: 'Follow-up table',
  scope: 'notes',
  source: `# {{ words.ledger }}
{% for report in reports %}{% if report.followups.size > 0 %}
## {{ report.title | inline }}

{{ report.citation | cite }}

${LEDGER_HEAD}
{%- for followup in report.followups %}
${LEDGER_ROW}
{%- endfor %}
{% for followup in report.followups %}
{{ followup.number }}. {{ followup.quote | one_line | inline }} ^{{ followup.block }}
{%- endfor %}
{% endif %}{% endfor %}
`,
};
