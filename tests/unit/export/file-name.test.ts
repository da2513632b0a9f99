import { expect, test } from 'vitest';
import { fileNameFor } from '../../../lib/export/index.ts';

const named = (title: string, areaName: string | null = null, period: string | null = null) =>
  fileNameFor({ title, areaName, period });

test.each([
  ['Chinese as it is', '静安区2025年政府工作报告', '静安区2025年政府工作报告.md'],
  ['Chinese marks as they are', '报告（“十四五”：回顾）？', '报告（“十四五”：回顾）？.md'],
  ['what Windows refuses', 'a<b>c:d"e/f\\g|h?i*j', 'a b c d e f g h i j.md'],
  ['what Obsidian refuses in links', '报告#1 [终稿]^2', '报告 1 终稿 2.md'],
  ['lines and tabs', '一\n二\t三', '一 二 三.md'],
  ['dots and spaces at the ends', ' ..报告. . ', '报告.md'],
  ['a device of Windows', 'con', '_con.md'],
  ['a device of Windows with an ending', 'LPT1.2025', '_LPT1.2025.md'],
  ['a hidden ending', 'report\u202efdp.exe', 'report fdp.exe.md'],
  ['half a character', '报告\ud83d', '报告.md'],
  ['nothing', '', '报告.md'],
  ['nothing that is allowed', '///', '报告.md'],
])('%s', (_what, title, name) => {
  expect(named(title)).toBe(name);
});

test('area and period come before a title that does not say them', () => {
  expect(named('政府工作报告', '静安区', '2025')).toBe('静安区 2025 政府工作报告.md');
  expect(named('静安区2025年政府工作报告', '静安区', '2025')).toBe('静安区2025年政府工作报告.md');
  expect(named('政府工作报告', '静安区', '2026/2030')).toBe('静安区 2026 2030 政府工作报告.md');
});
