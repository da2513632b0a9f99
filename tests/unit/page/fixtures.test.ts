import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { readPage } from '../../../lib/page/index.ts';
import { expectRunsToHold } from './runs.ts';

const folder = new URL('../../fixtures/pages/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

describe.each(names)('a page in the manner of %s', (name) => {
  const page = readPage(parsePage(read(`${name}.html`)));

  it('reads the report and nothing else', () => {
    expect(page.text).toBe(read(`${name}.txt`).trimEnd());
  });

  it('maps each character to the node it stands in', () => {
    expectRunsToHold(page);
  });
});

it('finds the containers by name, and one by its density', () => {
  const containers = names.map((name) => [name, readPage(parsePage(read(`${name}.html`))).container]);
  expect(Object.fromEntries(containers)).toEqual({
    anhui: '.wzcon',
    beijing: '#mainText',
    chongqing: '.trs_editor_view',
    density: 'density',
    'gov-cn': '#UCAP-CONTENT',
    guangdong: '.article-content',
    'hanweb-zoom': '#zoom',
    heilongjiang: 'ucapcontent',
    jiangsu: '.article-body',
    mof: '.TRS_Editor',
    ndrc: '.TRS_Editor',
    'old-table': 'td.zhengwen',
    people: '.rm_txt_con',
    shanghai: '#ivs_content',
    trs: '.TRS_UEDITOR',
    ucap: 'ucapcontent',
    'word-export': '.WordSection1',
    'county-table': '#zoom',
    guangxi: '.article',
    'hubei-stats': '.TRS_UEDITOR',
    'rich-media': '#js_content',
    shandong: '#zoom',
    sichuan: 'density',
    xinhua: '#detailContent',
    zhejiang: '#zoom',
  });
});
