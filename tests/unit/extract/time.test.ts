import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index.ts';

const MEGABYTE = 1_000_000;
/** Far above what is needed (about two seconds), far below what a quadratic reading takes (hours). */
const LIMIT = 30_000;

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('a megabyte of one thing is read in time', () => {
  it.each([
    ['digits', '1234567890'],
    ['亿', '亿'],
    ['open brackets', '('],
    ['brackets around numbers', '新增(5家)'],
    ['one sentence without a stop', '加快建设现代化产业体系'],
    ['one sentence of numbers', '新增企业5家、建成绿道2公里和'],
  ])('%s', { timeout: LIMIT }, (_, piece) => {
    expect(Array.isArray(extract(filled(piece, MEGABYTE)))).toBe(true);
  });
});

describe('what looks like a list, a table or a range without end is read in time', () => {
  it.each([
    ['digits and spaces', '1 '],
    ['thousands', '1,111,'],
    ['decimals', '1.'],
    ['numbers in words', '五亿三千'],
    ['closed brackets', ')'],
    ['numbers in open brackets', '新增(5家'],
    ['open quotes', '“'],
    ['a parted list', '分别增长5%、'],
    ['clauses', '新增企业5家,'],
    ['numbers side by side', '5个'],
    ['headings', '一、工作回顾\n'],
    ['lines of numbers', '5\n'],
    ['table rows', '指标\t5\n'],
    ['one table row', '5\t'],
    ['yardsticks that never end', '与经济'],
    ['years', '2026—2030'],
  ])('%s', { timeout: LIMIT }, (_, piece) => {
    expect(Array.isArray(extract(filled(piece, MEGABYTE / 5)))).toBe(true);
  });
});
