import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gather } from '../../../lib/export/gathered.ts';
import { faultOf } from '../../../lib/export/templates/fault.ts';
import { fieldsOf } from '../../../lib/export/templates/field.ts';
import {
  type ExportTemplate,
  fieldGroups,
  liquidFilters,
  liquidTags,
  makeEngine,
  ownFilters,
  readTemplate,
  readyTemplatesIn,
  renderAll,
} from '../../../lib/export/templates/index.ts';
import { reportFields } from '../../../lib/export/templates/report-fields.ts';
import { finished } from '../../../lib/export/templates/steps.ts';
import { reportSubject } from '../../../lib/export/templates/subjects.ts';
import { templateWords } from '../../../lib/export/templates/template-words.ts';
import { wholeFields, wholeSubject } from '../../../lib/export/templates/whole-fields.ts';
import { gathered } from './gathered.ts';

const own = (source: string, scope: ExportTemplate['scope'] = 'report'): ExportTemplate => ({
  id: 'own',
  name: '我的模板',
  scope,
  source,
});

const rendered = (source: string, scope: ExportTemplate['scope'] = 'report'): string => {
  const files = renderAll(own(source, scope), gathered);
  if (!files.ok) throw new Error(files.error.en);
  return files.value.map(({ content }) => content).join('');
};

const fault = (source: string, scope: ExportTemplate['scope'] = 'report') => {
  const files = renderAll(own(source, scope), gathered);
  return files.ok ? null : files.error;
};

describe.each(['zh', 'en'] as const)('the ready templates (%s)', (language) => {
  const given = { ...gathered, language };

  test.each(readyTemplatesIn(language).map((template) => [template.name, template] as const))(
    '%s',
    async (name, template) => {
      const files = renderAll(template, given);
      const all = files.ok ? files.value.map(({ fileName, content }) => `══ ${fileName}\n${content}`).join('\n') : '';
      await expect(all).toMatchFileSnapshot(`../../fixtures/export/templates/${language}/${template.id}.md`);
      expect(name).not.toBe('');
    },
  );

  test.each(readyTemplatesIn(language).map((template) => [template.name, template] as const))(
    'in “%s” quotes and notes stand verbatim, and each block id stands once at the end of a line',
    (_, template) => {
      const files = renderAll(template, given);
      const content = files.ok ? files.value.map((file) => file.content).join('') : '';
      const kept = gather(given).reports.flatMap((report) => report.kept);
      const isLedger = template.id === 'ledger';
      for (const { note, followUp } of kept) {
        if (!isLedger) {
          expect(content).toContain(`> ${note.selector.quote.exact}`);
          expect(content).toContain(note.body);
          expect(content.match(new RegExp(`\\^n-${note.id}$`, 'gm'))).toHaveLength(1);
        }
        const hasFollowUps = isLedger || template.scope === 'report';
        if (followUp && hasFollowUps) expect(content.match(new RegExp(`\\^f-${followUp.id}$`, 'gm'))).toHaveLength(1);
      }
      expect(content).not.toContain('在回收站里');
      expect(content).toContain('[R/OL');
    },
  );
});

test.each(readyTemplatesIn('zh').filter(({ source }) => source.startsWith('---')))(
  'the front matter of “$name” is valid YAML whatever the title holds',
  (template) => {
    const titles = [
      'a: b # c',
      '---',
      '"\'',
      '- x',
      '{{ report.title }}',
      '|',
      '2025-01-01',
      'yes',
      '# 标题',
      '多行\n标题',
      '\u0085',
    ];
    for (const title of titles) {
      const reports = [{ ...gathered.reports[0]!, report: { ...gathered.reports[0]!.report, title } }];
      const files = renderAll(template, { ...gathered, reports });
      const content = files.ok ? files.value[0]!.content : '';
      const yaml = content.slice(4, content.indexOf('\n---\n', 3));
      expect(parse(yaml).title).toBe(title);
    }
  },
);

test('reports of one name become files of two names', () => {
  const [first] = gathered.reports;
  const twin = { ...first!, report: { ...first!.report, id: '01jh0000000000000000000009' } };
  const files = renderAll(own('x'), { ...gathered, reports: [first!, twin] });
  expect(files.ok && files.value.map(({ fileName }) => fileName)).toEqual([
    '静安区2025年政府工作报告.md',
    '静安区2025年政府工作报告 2.md',
  ]);
});

describe('notes in groups', () => {
  const [first] = gathered.reports;
  const [kept] = first!.kept;
  const tagged = (at: number): string[] => [[], ['民生'], ['民生', '绿化'], ['绿化', '民生', '绿化']][at % 4]!;
  const many = Array.from({ length: 2000 }, (_, at) => {
    const id = `01jh${String(at).padStart(22, '0')}`;
    return { ...kept!, note: { ...kept!.note, id, tags: tagged(at) } };
  });
  const whole = gather({ ...gathered, reports: [{ ...first!, kept: many }] });
  const groupsBy = (source: string) => {
    const { by_tag } = fieldsOf(wholeFields, finished(wholeSubject(whole, source)));
    return (by_tag as Record<string, unknown[]>[]).map(({ name, notes, again }) => [
      name,
      notes!.length,
      again!.length,
    ]);
  };

  test('stand under each of their tags, anew under the first of them alone, those without one last', () => {
    expect(groupsBy('{{ by_tag }}')).toEqual([
      ['民生', 1500, 0],
      ['绿化', 0, 1000],
      ['没有标签', 500, 0],
    ]);
  });

  test('are the same where the template does not name the grouping, and it is made when it is asked for', () => {
    expect(groupsBy('')).toEqual(groupsBy('by_tag'));
  });

  test.each(['by_tag', 'by_indicator'])('are made some at a time (%s), so that the page can breathe', (name) => {
    const [grouping, plain] = [[...wholeSubject(whole, name)].length, [...wholeSubject(whole, '')].length];
    expect(grouping - plain).toBeGreaterThanOrEqual(10);
  });
});

describe('the list of fields', () => {
  const [, jingan] = gather(gathered).reports;
  const report = fieldsOf(reportFields, reportSubject(gathered, jingan!));
  const whole = fieldsOf(wholeFields, finished(wholeSubject(gather(gathered), '')));
  const first = (of: Record<string, unknown>, name: string): Record<string, unknown> =>
    (of[name] as Record<string, unknown>[])[0]!;
  const note = first(report, 'notes');
  const followup = first(report, 'followups');
  const things: Record<string, Record<string, unknown>> = {
    report,
    whole,
    note,
    followup,
    target: first(report, 'targets'),
    evidence: first(followup, 'evidence'),
    group: first(whole, 'by_tag'),
    facts: note.report as Record<string, unknown>,
    words: templateWords('zh') as Record<string, unknown>,
  };

  test.each(fieldGroups.map(({ id, fields }) => [id, fields] as const))('is all there is of %s', (id, fields) => {
    expect(Object.keys(things[id]!)).toEqual(fields.map(({ name }) => name));
    for (const { name, zh, en } of fields) {
      expect(things[id]![name]).not.toBeUndefined();
      expect(zh).not.toBe('');
      expect(en).not.toBe('');
    }
  });

  test('names groups that there are, and every field can be printed', () => {
    const ids = new Set(fieldGroups.map(({ id }) => id));
    const held = fieldGroups.flatMap(({ fields }) => fields.flatMap(({ holds }) => holds ?? []));
    expect(held.filter((id) => !ids.has(id))).toEqual([]);
    const loops: Record<string, (name: string) => string> = {
      report: (name) => `{{ report.${name} | json }}`,
      facts: (name) => `{% for note in report.notes %}{{ note.report.${name} | json }}{% endfor %}`,
      note: (name) => `{% for note in report.notes %}{{ note.${name} | json }}{% endfor %}`,
      followup: (name) => `{% for followup in report.followups %}{{ followup.${name} | json }}{% endfor %}`,
      target: (name) => `{% for target in report.targets %}{{ target.${name} | json }}{% endfor %}`,
      words: (name) => `{{ words.${name} }}`,
    };
    const prints = fieldGroups.flatMap(({ id, fields }) => fields.flatMap(({ name }) => loops[id]?.(name) ?? []));
    expect(prints.length).toBeGreaterThan(60);
    expect(prints.filter((source) => rendered(source).trim() === '')).toEqual([]);
  });

  test('filters and tags are those that the engine has, and each example is read without a fault', () => {
    const engine = makeEngine();
    expect(Object.keys(engine.filters).toSorted()).toEqual(
      [...Object.keys(liquidFilters), ...Object.keys(ownFilters)].toSorted(),
    );
    expect(Object.keys(engine.tags).toSorted()).toEqual(Object.keys(liquidTags).toSorted());
    for (const [name, { use }] of [...Object.entries(liquidFilters), ...Object.entries(ownFilters)]) {
      expect(use, name).toContain(`| ${name}`);
      expect(readTemplate(own(use)).ok, use).toBe(true);
    }
    for (const { use } of Object.values(liquidTags)) {
      if (!/liquid …/.test(use)) expect(readTemplate(own(use)).ok, use).toBe(true);
    }
  });
});

describe('a fault says its line and what is wrong', () => {
  test.each([
    ['a\n{{ report.titel }}', 2, '没有“report.titel”这一项'],
    ['{{ nothing }}', 1, '没有“nothing”这一项'],
    ['a\nb\n{{ report.title | shout }}', 3, '没有“shout”这个写法'],
    ['a\n{% for note in report.notes %}\n{{ note.quote }}', 2, '没有结尾'],
    ['{% iff %}', 1, '没有“iff”这个标签'],
    ['{% include "secret" %}', 1, '没有“include”这个标签'],
    ['a\n{{ report.title', 2, '没有写完'],
  ])('%j', (source, line, words) => {
    expect(fault(source)).toMatchObject({ line });
    expect(fault(source)?.zh).toContain(words);
    expect(fault(source)?.en).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/);
  });

  test('a template that never ends is stopped', () => {
    const source = '{% for a in (1..100000) %}{% for b in (1..100000) %}{{ a }}{% endfor %}{% endfor %}';
    const engine = makeEngine({ renderLimit: 50 });
    let said: string | null = null;
    try {
      engine.parseAndRenderSync(source, {});
    } catch (error) {
      said = faultOf(error).zh;
    }
    expect(said).toContain('已停下');
  });

  test('nothing of the program can be reached', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect(fault(`{{ report.${name} }}`)).not.toBeNull();
  });
});
