import { describe, expect, test } from 'vitest';
import { type Anchors, finding } from '../../../components/overlay/finding.ts';
import { describe as describeSpan, prepare, resolve } from '../../../lib/anchor/text/index.ts';
import type { Kept } from '../../../lib/model/kept.ts';
import { fakeKept } from '../shared/fakes.ts';

const lines = Array.from({ length: 400 }, (_, i) => `${i}号园区新增企业${i * 7 + 3}家,完成投资${i + 20}亿元。`);
const then = lines.join('\n');
const text = prepare(`今年的报告有修改。\n${then}`);

function noteOn(i: number): Kept {
  const kept = fakeKept(i + 1);
  const start = then.indexOf(lines[i] ?? '');
  const span = { start, end: start + (lines[i] ?? '').length };
  return { ...kept, note: { ...kept.note, selector: describeSpan(then, span, { section: [], target: null }) } };
}
const notes = (count: number): Kept[] => Array.from({ length: count }, (_, i) => noteOn(i));

const found = (find: ReturnType<typeof finding>, kept: readonly Kept[]): Promise<Anchors> =>
  new Promise((resolve) => find(kept, resolve));

describe('finding notes again', () => {
  test('a few are found at once', () => {
    let anchors: Anchors = {};
    const few = notes(3);
    finding(text)(few, (told) => {
      anchors = told;
    });
    expect(Object.keys(anchors)).toEqual(few.map(({ note }) => note.id));
  });

  test('many are found in tasks of their own, each as by itself', async () => {
    const many = notes(120);
    let isTold = false;
    const find = finding(text);
    const all = new Promise<Anchors>((resolve) => {
      find(many, (anchors) => {
        isTold = true;
        resolve(anchors);
      });
    });
    expect(isTold).toBe(false);
    const anchors = await all;
    for (const { note } of many) expect(anchors[note.id]).toEqual(resolve(text, note.selector));
  });

  test('the last call counts', async () => {
    const find = finding(text);
    const told: number[] = [];
    find(notes(120), (anchors) => told.push(Object.keys(anchors).length));
    const last = await found(find, notes(40));
    expect(Object.keys(last)).toHaveLength(40);
    expect(told).toEqual([]);
  });
});
