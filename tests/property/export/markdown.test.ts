import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayOf } from '../../../lib/export/day.ts';
import { deepLink, fileNameFor, type ReportBundle, toMarkdown } from '../../../lib/export/index.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { jinganBundle } from '../../unit/export/jingan.ts';

// Text that breaks formats: marks of Markdown, YAML and URLs, white space of all kinds, halves of characters.
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'|\\`*_[]<>#-:,&%"\'{}!?@~^=+. \t\n\r', '\u0085', '\u2028', '\ufeff', '---', '\ud800', '\udc00'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'地区生产总值增长左右静安区'),
  ),
});

const contentOf = (bundle: ReportBundle): string => toMarkdown(bundle).content;

test('the front matter parses back to the same title, whatever it is', () => {
  fc.assert(
    fc.property(nasty, (title) => {
      const content = contentOf({ ...jinganBundle, report: { ...jinganBundle.report, title } });
      expect(content.startsWith('---\n')).toBe(true);
      const end = content.indexOf('\n---\n', 3);
      expect(parse(content.slice(4, end + 1)).title).toBe(title);
    }),
  );
});

/** Cells of a row as GitHub's tables are cut: at each bar that has no backslash of its own. */
const cellsOf = (line: string): number => (line.match(/\\.|\|/g) ?? []).filter((mark) => mark === '|').length - 1;

test('the table has one row of seven cells for each target, whatever names, values and sections hold', () => {
  const [mention] = jinganBundle.extraction!.mentions;
  fc.assert(
    fc.property(fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 5 }), (all) => {
      const mentions = all.map(
        ([name, value, section]): Mention => ({
          ...mention!,
          indicator: { id: 'x', label: section },
          names: [{ start: 0, end: 0, text: name }],
          value: { ...mention!.value, text: value },
          section: [section, name],
        }),
      );
      const extraction = { ...jinganBundle.extraction!, mentions };
      const content = contentOf({ ...jinganBundle, extraction, kept: [] });
      const table = content
        .slice(content.indexOf('## 目标\n\n') + 7)
        .trimEnd()
        .split('\n');
      expect(table).toHaveLength(all.length + 2);
      expect(table.map(cellsOf)).toEqual(table.map(() => 7));
    }),
  );
});

test('the same bundle gives the same bytes, and a note stands in it as it was written', () => {
  const [first] = jinganBundle.kept;
  fc.assert(
    fc.property(nasty, fc.array(nasty), (body, tags) => {
      const bundle = { ...jinganBundle, kept: [{ ...first!, note: { ...first!.note, body, tags } }] };
      const content = contentOf(bundle);
      expect(contentOf(structuredClone(bundle))).toBe(content);
      if (body.trim() !== '') expect(content).toContain(`\n\n${body}`);
      expect(content.match(/^\^n-\w{26}$/gm)).toContain(`^n-${first!.note.id}`);
    }),
  );
});

test('every file name is one that all systems take', () => {
  fc.assert(
    fc.property(nasty, fc.option(nasty), (title, areaName) => {
      const name = fileNameFor({ title: title.repeat(20), areaName, period: null });
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140);
      expect(name).toMatch(/^[^\s./\\:*?"<>|][^/\\:*?"<>|]*\.md$/u);
      expect(name).not.toMatch(/[\s.]\.md$/u);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});

test('a deep link is a URL whose directive has at most four parts', () => {
  const { selector } = jinganBundle.kept[0]!.note;
  fc.assert(
    fc.property(
      nasty.filter((text) => text.trim() !== ''),
      nasty,
      nasty,
      (exact, prefix, suffix) => {
        const quote = { ...selector.quote, exact, prefix, suffix };
        const link = deepLink('http://www.example.gov.cn/a', { ...selector, quote }, null);
        const directive = link.slice('http://www.example.gov.cn/a#:~:text='.length);
        expect(directive).toMatch(/^(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?(?:,-[\w.%]+)?$/);
        expect(() => decodeURIComponent(directive)).not.toThrow();
      },
    ),
  );
});

test('a day is the one that the calendar says', () => {
  fc.assert(
    fc.property(fc.nat(4_102_444_800_000), fc.integer({ min: -720, max: 840 }), (instant, utcOffset) => {
      const shifted = new Date(instant + utcOffset * 60_000);
      fc.pre(shifted.getTime() >= 0);
      expect(dayOf(instant, utcOffset)).toBe(shifted.toISOString().slice(0, 10));
    }),
  );
});
