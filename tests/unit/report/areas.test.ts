import { describe, expect, it } from 'vitest';
import { areaByCode, namesAt, parentsOf } from '../../../lib/report/areas.ts';

describe('the table of areas', () => {
  it.each([
    ['100000', '全国'],
    ['310106', '静安区'],
    ['150702', '海拉尔区'],
    ['330113', '临平区'],
    ['429004', '仙桃市'],
    ['810000', '香港特别行政区'],
  ])('%s is %s', (code, name) => {
    expect(areaByCode(code)?.name).toBe(name);
  });

  it('knows what is around an area', () => {
    expect(parentsOf('310106').map(({ name }) => name)).toEqual(['上海市']);
    expect(parentsOf('150702').map(({ name }) => name)).toEqual(['呼伦贝尔市', '内蒙古自治区']);
    expect(parentsOf('310000')).toEqual([]);
  });

  it.each([
    ['恩施州', '422800'],
    ['延边朝鲜族自治州', '222400'],
    ['石柱县', '500240'],
    ['广西', '450000'],
    ['闸北区', '310108'],
    ['宣武区', '110104'],
  ])('finds %s', (words, code) => {
    expect(namesAt(words, 0)[0]?.area.code).toBe(code);
  });

  it('marks what is no more', () => {
    expect(areaByCode('310108')?.former).toBe(true);
    expect(areaByCode('310106')?.former).toBe(false);
  });
});
