import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readTyped, writeTyped } from '../../../components/card/amounts.ts';
import { CorrectionForm, type CorrectionFormProps } from '../../../components/card/index.ts';
import { fakeMention } from '../shared/fakes.ts';
import { barriers, button, mount } from '../shared/mount.tsx';

const props = (over: Partial<CorrectionFormProps> = {}): CorrectionFormProps => ({
  mention: fakeMention(),
  machine: fakeMention(),
  corrected: false,
  quote: '地区生产总值增长5%左右',
  saving: false,
  failure: null,
  suggest: vi.fn(async () => [{ id: 'grp-per-capita', label: '人均地区生产总值' }]),
  onSave: vi.fn(),
  onCancel: vi.fn(),
  ...over,
});

const field = (label: string) => page.getByLabelText(label, { exact: true });
const save = () => button('保存更正').click();

describe('a reading is set right', () => {
  test('only what was changed is kept', async () => {
    const given = props();
    const { root } = mount(<CorrectionForm {...given} />);
    await field('数值').fill('1,700亿');
    await field('单位').fill('元');
    await field('方向').selectOptions('水平值');
    await save();
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith({
      type: 'corrected',
      fields: { amount: 170_000_000_000, unit: '元', change: 'none' },
    });
    expect(await barriers(root)).toEqual([]);
  });

  test('with nothing changed the machine was right', async () => {
    const given = props();
    mount(<CorrectionForm {...given} />);
    await save();
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('a high end makes it a range', async () => {
    const given = props();
    mount(<CorrectionForm {...given} />);
    await field('上限').fill('5.5');
    await save();
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith({
      type: 'corrected',
      fields: { amountHigh: 5.5, comparator: 'range' },
    });
  });

  test('an indicator is picked from the catalogue by keyboard, or named anew', async () => {
    const given = props();
    mount(<CorrectionForm {...given} />);
    await field('指标名称').fill('人均');
    await expect.element(page.getByRole('option', { name: '人均地区生产总值' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByText('目录中的指标', { exact: true })).toBeVisible();
    await save();
    expect(given.onSave).toHaveBeenLastCalledWith({
      type: 'corrected',
      fields: { name: '人均地区生产总值', indicator: { id: 'grp-per-capita', label: '人均地区生产总值' } },
    });
    await field('指标名称').fill('夜间经济活跃度');
    await save();
    expect(given.onSave).toHaveBeenLastCalledWith({
      type: 'corrected',
      fields: { name: '夜间经济活跃度', indicator: null },
    });
  });

  test('or said to be none', async () => {
    const given = props();
    mount(<CorrectionForm {...given} />);
    await page.getByLabelText('都不是，不再标注').click();
    await expect.element(field('数值')).not.toBeInTheDocument();
    await save();
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith({ type: 'dismissed' });
  });
});

test('what cannot be read is said at its field, and nothing is saved', async () => {
  const given = props();
  mount(<CorrectionForm {...given} />);
  await field('数值').fill('五左右');
  await field('时期').fill('明年');
  await field('指标名称').fill(' ');
  await save();
  expect(given.onSave).not.toHaveBeenCalled();
  await expect.element(field('指标名称')).toHaveAccessibleDescription('请填写指标名称');
  await expect.element(field('数值')).toHaveAccessibleDescription(/数值要写成数字/);
  await expect.element(field('时期')).toHaveAccessibleDescription(/时期要写成/);
  await expect.element(field('指标名称')).toHaveFocus();
});

test('a failure keeps the form; Escape asks before changes are lost', async () => {
  const given = props({ failure: { code: 'full', detail: '磁盘已满。' } });
  mount(<CorrectionForm {...given} />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('更正未能保存。 磁盘已满。');
  await field('数值').fill('6');
  await userEvent.keyboard('{Escape}');
  expect(given.onCancel).not.toHaveBeenCalled();
  await button('放弃修改').click();
  expect(given.onCancel).toHaveBeenCalledOnce();
});

test.each([
  ['1700亿', 170e9],
  ['１，７００亿', 170e9],
  ['2.5 万', 25_000],
  ['1.4万亿', 1.4e12],
  ['-3', -3],
  ['', null],
  ['5%', undefined],
  ['大约5', undefined],
] as const)('"%s" is read as %s', (typed, amount) => {
  expect(readTyped(typed)).toBe(amount);
});

test.each([
  [170e9, '元', '1700亿'],
  [5, '%', '5'],
  [25_000, '平方米', '2.5万'],
  [null, '', ''],
  [3, '', '3'],
] as const)('%s %s is written as it is typed: %s', (amount, unit, written) => {
  expect(writeTyped(amount, unit)).toBe(written);
  if (amount !== null) expect(readTyped(written)).toBe(amount);
});
