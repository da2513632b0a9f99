import type { FilterWords } from './own-filters.ts';

/** Liquid's tags that templates may use; those that read other files are left out. https://liquidjs.com/tags/overview.html */
export const liquidTags: Readonly<Record<string, FilterWords>> = {
  for: { use: '{% for note in report.notes %}…{% endfor %}', zh: '对每一个都写一遍', en: 'Once for each' },
  if: { use: '{% if note.body != "" %}…{% endif %}', zh: '满足条件才写', en: 'Only where it holds' },
  unless: {
    use: '{% unless followup.done %}…{% endunless %}',
    zh: '不满足条件才写',
    en: 'Only where it does not hold',
  },
  case: {
    use: '{% case followup.progress_code %}{% when "done" %}…{% endcase %}',
    zh: '按值分别写',
    en: 'By its value',
  },
  assign: {
    use: '{% assign open = followups | where: "done", false %}',
    zh: '起一个名字',
    en: 'Gives a name to something',
  },
  capture: {
    use: '{% capture head %}…{% endcapture %}',
    zh: '把一段写成的内容起名',
    en: 'Gives a name to what is written',
  },
  increment: { use: '{% increment count %}', zh: '数一个，从 0 起', en: 'Counts up from 0' },
  decrement: { use: '{% decrement count %}', zh: '倒数一个', en: 'Counts down' },
  cycle: { use: '{% cycle "甲", "乙" %}', zh: '轮流写', en: 'One after the other, in turn' },
  tablerow: {
    use: '{% tablerow note in notes %}…{% endtablerow %}',
    zh: '写成 HTML 表格的行',
    en: 'As rows of an HTML table',
  },
  break: { use: '{% break %}', zh: '不再往下循环', en: 'Leaves the loop' },
  continue: { use: '{% continue %}', zh: '接着下一个', en: 'Goes on with the next' },
  comment: { use: '{% comment %}…{% endcomment %}', zh: '只给写模板的人看', en: 'For those who write the template' },
  raw: { use: '{% raw %}…{% endraw %}', zh: '原样写出', en: 'As it stands' },
  echo: { use: '{% echo note.quote %}', zh: '写出一个值', en: 'Writes a value' },
  liquid: { use: '{% liquid … %}', zh: '几个标签写在一起', en: 'Several tags in one' },
  '#': { use: '{% # … %}', zh: '一行说明', en: 'A remark of one line' },
};
