import { render } from 'preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cardStyles, TargetCard, type TargetCardProps } from '../../../components/card/index.ts';
import { sharedStyles } from '../../../components/shared/styles.ts';
import { fakeKept, fakeMention } from '../shared/fakes.ts';
import { barriers, button, mount } from '../shared/mount.tsx';

const props = (over: Partial<TargetCardProps> = {}): TargetCardProps => ({
  mention: fakeMention(),
  section: ['二、主要任务', '（一）经济发展'],
  compared: { kind: 'waiting' },
  notes: [],
  onNote: vi.fn(),
  onEdit: vi.fn(),
  onCorrect: vi.fn(),
  onUndoCorrection: vi.fn(),
  onCopy: vi.fn(async () => true),
  onClose: vi.fn(),
  ...over,
});

const text = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent;
const facts = (root: ParentNode) =>
  Object.fromEntries([...root.querySelectorAll('dl > div')].map((fact) => [text(fact, 'dt'), text(fact, 'dd')]));

describe('what was read', () => {
  test('stands in words: name, value, period, area, direction, bound, section and rule', () => {
    const { root } = mount(<TargetCard {...props({ area: '静安区' })} />);
    expect(text(root, '.card-name')).toBe('地区生产总值');
    expect(text(root, '.card-value')).toBe('增长 5% 左右');
    expect(facts(root)).toEqual({
      期间: '2025 年',
      地区: '静安区',
      方向: '增长',
      界限: '约',
      所在章节: '二、主要任务 › （一）经济发展',
      读法: '沿用前面的名称 name-before',
    });
  });

  test('leaves out what the report does not say', () => {
    const { root } = mount(
      <TargetCard {...props({ mention: fakeMention({ period: null, name: '' }), section: [] })} />,
    );
    expect(Object.keys(facts(root))).toEqual(['方向', '界限', '读法']);
    expect(text(root, '.card-name')).toBe('未读出指标名称');
    expect(root.querySelector('.chip')).toBeNull();
  });

  test('shows nature, stretch and basis where given', () => {
    const mention = fakeMention({ nature: 'binding', strength: 'strive', basis: ['年均', '可比价'] });
    const { root } = mount(<TargetCard {...props({ mention })} />);
    expect([...root.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
      '约束性',
      '力争',
      '年均',
      '可比价',
    ]);
  });

  test('says that an outcome is one', () => {
    mount(<TargetCard {...props({ mention: fakeMention({ role: 'actual' }) })} />);
    expect(page.getByText('已完成值').elements()).toHaveLength(1);
  });

  test('is English in an English browser', () => {
    const { root } = mount(<TargetCard {...props()} />, 'en');
    expect(text(root, '.card-value')).toBe('up about 5%');
    expect(facts(root)).toMatchObject({ Direction: 'increase', Bound: 'about' });
  });
});

describe('what can be done', () => {
  test('a note, a note with follow-up, closing', async () => {
    const given = props();
    mount(<TargetCard {...given} />);
    await button('记笔记').click();
    await button('跟进').click();
    await button('关闭').click();
    expect(vi.mocked(given.onNote).mock.calls).toEqual([[false], [true]]);
    expect(given.onClose).toHaveBeenCalledOnce();
  });

  test('Escape closes', async () => {
    const given = props();
    const { root } = mount(<TargetCard {...given} />);
    root.querySelector<HTMLElement>('.card')?.focus();
    await userEvent.keyboard('{Escape}');
    expect(given.onClose).toHaveBeenCalledOnce();
  });

  test.each([
    [async () => true, '已复制'],
    [async () => false, '未能复制'],
    [() => Promise.reject(new Error('denied')), '未能复制'],
  ])('copying says how it went', async (onCopy, said) => {
    mount(<TargetCard {...props({ onCopy })} />);
    await button('复制引文').click();
    await expect.element(button(said)).toBeVisible();
  });

  test('its notes are listed with tags and follow-up, and open in the editor', async () => {
    const followUp = { due: '2020-12-31', leadUnit: '区商务委', progress: 'behind' } as const;
    const notes = [fakeKept(1, { body: '口径有调整', tags: ['口径'], followUp }), fakeKept(2, { body: '' })];
    const given = props({ notes });
    const { root } = mount(<TargetCard {...given} />);
    const first = page.getByRole('button', { name: /口径有调整/ });
    expect(first.element().textContent).toMatch(/口径.*欠进度 · 2020-12-31 逾期 \d+ 天.*区商务委/);
    expect(page.getByRole('button', { name: '仅标记，未写文字' }).elements()).toHaveLength(1);
    await first.click();
    expect(given.onEdit).toHaveBeenCalledExactlyOnceWith(notes[0]);
    expect(await barriers(root)).toEqual([]);
  });
});

test('in a closed shadow root it keeps its look and works, whatever the page does', () => {
  const hostile = document.createElement('style');
  hostile.textContent =
    '* { all: unset !important; --ink: red; font: 40px serif; letter-spacing: 9px; } h2, button { display: none !important }';
  const host = document.createElement('div');
  document.head.append(hostile);
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sharedStyles + cardStyles);
  shadow.adoptedStyleSheets = [sheet];
  const given = props();
  render(<TargetCard {...given} />, shadow);
  onTestFinished(() => {
    render(null, shadow);
    host.remove();
    hostile.remove();
  });

  const value = shadow.querySelector<HTMLElement>('.card-value');
  expect(value && getComputedStyle(value).fontSize).toBe('24px');
  expect(value && getComputedStyle(value).letterSpacing).toBe('0.2px');
  const name = shadow.querySelector<HTMLElement>('.card-name');
  expect(name && getComputedStyle(name).color).toBe('rgb(27, 34, 48)');
  expect(name?.getClientRects()).not.toHaveLength(0);
  shadow.querySelector<HTMLElement>('.card-actions button')?.click();
  expect(given.onNote).toHaveBeenCalledExactlyOnceWith(false);
});
