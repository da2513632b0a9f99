import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ownObservations } from '../../../lib/storage/index.ts';
import { barriers, button } from '../shared/mount.tsx';
import { type OpenLibrary, openLibrary } from './open.tsx';

const HEAD = '地区,年份,指标,类型,数值,单位,限定,增减,来源';
const GROWTH = '静安区,2024,地区生产总值,目标,5,%,左右,增长,静安区2024年政府工作报告';
const SALES = '静安区,2024,社会消费品零售总额,完成,"1,650",亿元,,,静安区2024年统计公报';
const HIGHER = GROWTH.replace(',5,', ',6,').replace('政府工作报告', '国民经济计划');
const FAULTY = '火星区,去年,地区生产总值,目标,约六,%,,增长,某报告';

const csv = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');
const fileOf = (content: BlobPart, name = '指标.csv') => new File([content], name, { type: 'text/csv' });

async function choose(file: File): Promise<void> {
  await expect.poll(() => document.querySelector('input[type=file]')).not.toBeNull();
  await userEvent.upload(document.querySelector('input[type=file]')!, file);
}

const kept = async ({ database }: OpenLibrary): Promise<number[]> => {
  const read = await ownObservations(database);
  if (!read.ok) throw new Error(read.error.detail);
  return read.value.items.map(({ amount }) => amount ?? Number.NaN).sort((a, b) => a - b);
};

const counts = () =>
  Object.fromEntries(
    [...document.querySelectorAll('.preview-counts > div')].map((each) => [
      each.querySelector('dt')?.textContent,
      Number(each.querySelector('dd')?.textContent),
    ]),
  );

async function imported(...rows: string[]): Promise<OpenLibrary> {
  const library = await openLibrary('#/own');
  await choose(fileOf(csv(...rows)));
  await page.getByRole('button', { name: /^加入 \d/ }).click();
  await expect.element(page.getByRole('heading', { name: '加入记录' })).toBeVisible();
  return library;
}

describe('without data of the reader', () => {
  test('says what to do next', async () => {
    const { root } = await openLibrary('#/own');
    await expect.element(page.getByText('还没有自己的数据')).toBeVisible();
    await expect.element(button('导入 CSV')).toBeVisible();
    await expect.element(button('导出 SDMX-CSV')).not.toBeInTheDocument();
    expect(await barriers(root)).toEqual([]);
  });
});

describe('a file', () => {
  test('is shown row by row before anything is added', async () => {
    const library = await openLibrary('#/own');
    await choose(fileOf(csv(GROWTH, SALES, HIGHER, FAULTY)));
    await expect.element(page.getByRole('heading', { name: '导入预览：指标.csv' })).toHaveFocus();
    expect(counts()).toEqual({ 新数据: 2, 与已有不同: 1, 已有相同: 0, 有误: 1 });
    const faulty = page.getByRole('row', { name: /^5 有误/ });
    await expect.element(faulty).toMatchTextContent(/没有认出地区“火星区”/);
    await expect.element(faulty).toMatchTextContent(/“去年”不是时期/);
    expect(await kept(library)).toEqual([]);
    expect(await barriers(library.root)).toEqual([]);
    await button('取消').click();
    expect(await kept(library)).toEqual([]);
  });

  test('brings in what is new, and says so with a way back', async () => {
    const library = await imported(GROWTH, SALES);
    expect(await kept(library)).toEqual([5, 165_000_000_000]);
    expect(library.changed).toHaveBeenCalled();
    await button('撤销').click();
    await expect.element(page.getByText('还没有自己的数据')).toBeVisible();
    expect(await kept(library)).toEqual([]);
    await button('撤销').click();
    await expect.poll(() => kept(library)).toEqual([5, 165_000_000_000]);
  });

  test('that was imported before is all duplicates', async () => {
    await imported(GROWTH, SALES);
    await choose(fileOf(csv(GROWTH, SALES)));
    await expect.element(page.getByText('文件中的数据都已存在，无需加入。')).toBeVisible();
    await expect.element(button('没有可加入的数据')).toBeDisabled();
  });

  test.each([
    ['保留已有', [5, 165_000_000_000]],
    ['用新值替换', [6, 165_000_000_000]],
    ['两条都留', [5, 6, 165_000_000_000]],
  ])('that differs waits for a choice: %s', async (choice, amounts) => {
    const library = await imported(GROWTH);
    await choose(fileOf(csv(HIGHER, SALES)));
    const select = page.getByRole('combobox', { name: /如何处理：地区生产总值 静安区 2024/ });
    await expect.element(page.getByText(/我的数据：\+5% 左右/)).toBeVisible();
    await userEvent.selectOptions(select, choice);
    await page.getByRole('button', { name: /^加入 \d/ }).click();
    await expect.poll(() => kept(library)).toEqual(amounts);
  });

  test('that replaced something gives it back when the addition is undone', async () => {
    const library = await imported(GROWTH);
    await choose(fileOf(csv(HIGHER), '新值.csv'));
    await userEvent.selectOptions(page.getByRole('combobox', { name: /如何处理/ }), '用新值替换');
    await button('加入 1 条').click();
    await expect.poll(() => kept(library)).toEqual([6]);
    await page.getByRole('button', { name: /撤销这次加入\s*新值/ }).click();
    await expect.poll(() => kept(library)).toEqual([5]);
  });

  test.each([
    ['an Excel workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /Excel 工作簿/],
    ['an empty file', '', /文件是空的/],
    ['other words', '今天天气很好\n适合出门', /没有认出表头/],
  ])('that is %s is refused in plain words', async (_, content, words) => {
    const library = await openLibrary('#/own');
    await choose(fileOf(content));
    await expect.element(page.getByRole('alert')).toMatchTextContent(words);
    await button('知道了').click();
    expect(await kept(library)).toEqual([]);
  });

  test('can be dropped on the page', async () => {
    await openLibrary('#/own');
    await expect.element(page.getByText('还没有自己的数据')).toBeVisible();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(fileOf(csv(GROWTH)));
    const own = document.querySelector('.own')!;
    own.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    await expect.poll(() => own.getAttribute('data-over')).toBe('松开即可导入');
    own.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await expect.element(button('加入 1 条')).toBeVisible();
  });

  test('of many rows can be stopped while it is added, and then nothing is', async () => {
    const library = await openLibrary('#/own');
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `静安区,${1990 + (at % 30)},自建${Math.floor(at / 30)},目标,${at},个,,,某文件`,
    );
    await choose(fileOf(csv(...rows)));
    await page.getByRole('button', { name: '加入 20000 条' }).click({ timeout: 20_000 });
    await expect.element(page.getByRole('progressbar', { name: '进度' })).toBeVisible();
    await button('停止').click();
    await expect.element(page.getByText('已停止，没有加入任何数据。')).toBeVisible();
    await expect.poll(() => kept(library)).toEqual([]);
  }, 40_000);
});

describe('data of the reader', () => {
  test('stands beside the dataset, and is marked', async () => {
    await imported(GROWTH, SALES);
    await page.getByRole('link', { name: '地区生产总值' }).click();
    const row = page.getByRole('row', { name: /2024 年 静安区/ });
    await expect.element(row).toMatchTextContent(/我的/);
    await expect.element(row).toMatchTextContent(/文件 指标\.csv/);
    await row.getByRole('button', { name: '删除这条数据' }).click();
    await expect.element(page.getByText('已删除 1 条数据')).toBeVisible();
    await expect.element(row).not.toBeInTheDocument();
    await button('撤销').click();
    await expect.element(row).toBeVisible();
  });

  test('is found by a word, ticked and deleted', async () => {
    const library = await imported(GROWTH, SALES);
    await page.getByRole('textbox', { name: '查找指标、地区、来源' }).fill('社会消费品 静安');
    await page.getByRole('checkbox', { name: '选择所列全部' }).click();
    await button('删除所选 1 条').click();
    await expect.poll(() => kept(library)).toEqual([5]);
    await button('撤销').click();
    await expect.poll(() => kept(library)).toEqual([5, 165_000_000_000]);
  });

  test('of an indicator that the catalogue does not have is listed as the reader’s', async () => {
    await imported('静安区,2024,屋顶花园书屋,目标,12,个,,,某报告');
    await page.getByRole('link', { name: '屋顶花园书屋' }).click();
    await expect.element(page.getByText('这是您导入或加入的指标，目录中没有。')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: /^自建指标/ })).toBeVisible();
  });

  test('speaks English', async () => {
    await openLibrary('#/own', 'en');
    await choose(fileOf(csv(FAULTY)));
    await expect.element(page.getByRole('row', { name: /Faulty/ })).toMatchTextContent(/is not a period/);
  });
});
