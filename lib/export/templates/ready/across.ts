/** Notes of many reports under one heading a group; where a note stands already, a link leads there. */
export const across = (groups: 'by_tag' | 'by_indicator'): string => `{% for group in ${groups} %}
## {{ group.name | inline }}
{% for note in group.notes %}
### {{ note.report.title | inline }}{% if note.value %}{{ words.colon }}{{ note.value | inline }}{% endif %}

{{ note.quote | quote }}

[{{ words.open }}]({{ note.link | url }}) · {{ note.report.citation | cite }}
{% if note.body != "" %}
{{ note.body | closed }}
{% endif %}
^{{ note.block }}
{% endfor %}{% for note in group.again %}
- [{{ note.report.title | inline }}{{ words.colon }}{{ note.quote | one_line | truncate: 40, "…" | inline }}](#^{{ note.block }})
{%- endfor %}
{% endfor %}`;
