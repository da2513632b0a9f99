import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentsIn, mergedBy, planMerge } from '../../../lib/export/merging/index.ts';
import { readParts } from '../../../lib/export/merging/parts.ts';

const DOCUMENT = '01jh0000000000000000000000';

/** Lines such as people and programs write, marks of this program's and of others among them. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '# 我的想法',
    '---',
    '```',
    '<!-- 注释 -->',
    '%%',
    '- [ ] 查',
    '\\',
    'title: 我的',
    '<!-- pledgemark:other x -->',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
const front = fc.option(fc.array(fc.constantFrom('title: 甲', 'tags: [乙]', 'year: "2025"'), { maxLength: 3 }), {
  nil: null,
});
const content = fc
  .tuple(front, text)
  .map(([yaml, body]) => (yaml === null ? body : `---\n${[...new Set(yaml)].join('\n')}\n---\n\n${body}`));

const doc = (words: string) => ({ document: DOCUMENT, content: words });
const exported = (words: string): string => planMerge(null, doc(words)).content;
/** What is the reader's: all but the parts. */
const outside = (file: string): string =>
  readParts(file).parts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), file);

test('what the reader wrote before and behind the part stands as it was, after any number of other exports', () => {
  fc.assert(
    fc.property(content, text, text, fc.array(content, { maxLength: 3 }), (first, before, behind, later) => {
      const made = exported(first);
      const at = made.indexOf('<!-- pledgemark:begin');
      const file = `${made.slice(0, at)}${before}\n${made.slice(at)}${behind}`;
      const kept = outside(file);
      const last = later.reduce((now, next) => {
        const plan = planMerge(now, doc(next));
        expect(['same', 'update']).toContain(plan.standing);
        return mergedBy(plan, 'keep') ?? now;
      }, file);
      // A front part may have come in at the very start; nothing else is new outside the parts.
      expect(outside(last).replace(/^---\n\n---\n\n/, '')).toBe(kept.replace(/^---\n\n---\n\n/, ''));
      expect(last.endsWith(behind)).toBe(true);
      expect(documentsIn(last)).toEqual([DOCUMENT]);
    }),
  );
});

test('an export twice is an export once', () => {
  fc.assert(
    fc.property(content, text, content, (first, behind, second) => {
      const file = `${exported(first)}${behind}`;
      const once = mergedBy(planMerge(file, doc(second)), 'overwrite') ?? file;
      expect(planMerge(once, doc(second)).standing).toBe('same');
    }),
  );
});

test('words written inside the part are shown, and each choice does what it says', () => {
  const visible = fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => /^[^\s<#-][^\r\n]*\S$/u.test(words));
  fc.assert(
    fc.property(text, visible, content, (first, words, second) => {
      const made = exported(first);
      const at = made.indexOf('-->\n') + 4;
      const file = `${made.slice(0, at)}${words}\n${made.slice(at)}`;
      fc.pre(!readParts(file).parts.every(({ untouched }) => untouched));
      const plan = planMerge(file, doc(second));
      expect(plan.standing).toBe('edited');
      expect(plan.theirs).toContain(words);
      expect(mergedBy(plan, 'keep')).toBeNull();
      const both = mergedBy(plan, 'both') ?? '';
      expect(outside(both)).toContain(words);
      expect(readParts(both).parts.every(({ untouched }) => untouched)).toBe(true);
      expect(planMerge(mergedBy(plan, 'overwrite') ?? '', doc(second)).standing).toBe('same');
    }),
  );
});

test('a file with other line breaks or trailing spaces is no edited one, and keeps its line breaks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('甲', '', '> 乙', '- 丙'), { minLength: 1, maxLength: 5 }), (lines) => {
      const file = exported(lines.join('\n')).replaceAll('\n', '\r\n');
      const plan = planMerge(file, doc('丁\n戊'));
      expect(plan.standing).toBe('update');
      expect(plan.content).not.toMatch(/[^\r]\n/);
    }),
  );
});

test('any file at all is taken without an error, and nothing of it is lost', () => {
  const marker = fc.constantFrom(
    `<!-- pledgemark:begin ${DOCUMENT} 0123456789abcdef -->`,
    `<!-- pledgemark:end ${DOCUMENT} 0123456789abcdef -->`,
    `# pledgemark:begin ${DOCUMENT} 0123456789abcdef`,
    '---',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, marker), { maxLength: 10 }), content, (lines, words) => {
      const file = lines.join('\n');
      const plan = planMerge(file, doc(words));
      const both = mergedBy(plan, 'both') ?? file;
      for (const own of lines.filter((one) => one.trim() !== '' && !one.includes('pledgemark:'))) {
        expect(both).toContain(own.trim());
      }
      expect(['same', 'update', 'edited']).toContain(planMerge(both, doc(words)).standing);
    }),
  );
});

test("the reader's own properties are kept, and the front matter stays valid YAML", () => {
  const made = exported('---\ntitle: 甲\ntags: [乙]\n---\n\n正文');
  const file = made.replace('\n---\n\n<!--', '\ntags: [我的]\nrating: 5\n---\n\n<!--');
  const { content: after, standing } = planMerge(file, doc('---\ntitle: 丙\ntags: [丁]\n---\n\n正文'));
  expect(standing).toBe('update');
  const yaml = after.slice(4, after.indexOf('\n---\n', 4));
  expect(parse(yaml)).toEqual({ title: '丙', tags: ['我的'], rating: 5 });
});

test('front matter whose marks another program dropped is the reader’s from then on', () => {
  const made = exported('---\ntitle: 甲\n---\n\n正文');
  const dropped = made.replace(/^# pledgemark:.*\n/gm, '').replace('title: 甲', 'title: 我改的');
  const { content: after, standing } = planMerge(dropped, doc('---\ntitle: 乙\n---\n\n新的正文'));
  expect(standing).toBe('update');
  expect(after).toContain('title: 我改的');
  expect(after).not.toContain('乙');
  expect(after).toContain('新的正文');
});

test('a note that quotes an older export with its marks does not end the part', () => {
  const older = exported('旧的');
  const made = exported(`新的\n\n${older}\n末尾`);
  expect(planMerge(made, doc(`新的\n\n${older}\n末尾`)).standing).toBe('same');
  expect(readParts(made).parts).toHaveLength(1);
});
