// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../../../components/overlay/words.ts';
import {
  aWhile,
  boxOf,
  cleanUp,
  marked,
  type Opened,
  openReport,
  pointAt,
  pointAway,
  prepare,
  press,
  pressOutside,
  rangeOf,
  select,
  until,
} from './report-page.ts';

let opened: Opened;

beforeEach(async () => {
  prepare();
  opened = await openReport();
  await until(() => marked('target').length >= 8);
});
afterEach(async () => {
  document.getSelection()?.removeAllRanges();
  await cleanUp();
});

const card = (): HTMLElement | null => opened.root.querySelector<HTMLElement>('.card');
const shownCard = (): Promise<HTMLElement> =>
  until(() => (card()?.checkVisibility({ visibilityProperty: true }) ? card() : null));
const name = (): string | undefined => card()?.querySelector('.card-name')?.textContent ?? undefined;

function apart(a: DOMRect, b: DOMRect): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

describe('pointing', () => {
  test.each(['地区生产总值增长5%左右', '高新技术企业达到650家', '绿道2公里'])(
    'at "%s" shows its card beside the words, wherever they stand in the window',
    async (words) => {
      for (const wanted of [0.05, 0.5, 0.9]) {
        window.scrollBy({ top: boxOf(words).top - window.innerHeight * wanted, behavior: 'instant' });
        pointAt(rangeOf(words));
        const box = (await shownCard()).getBoundingClientRect();
        expect(apart(box, boxOf(words))).toBe(true);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(window.innerWidth);
        press('Escape', { key: 'Escape' });
        await until(() => !card());
      }
    },
  );

  test('past words without resting opens nothing', async () => {
    pointAt(rangeOf('地区生产总值增长5%左右'));
    pointAway();
    await aWhile();
    expect(card()).toBeNull();
  });

  test('away closes, into the card does not', async () => {
    pointAt(rangeOf('地区生产总值增长5%左右'));
    await shownCard();
    opened.host.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    await aWhile();
    expect(card()).not.toBeNull();
    pointAway();
    await until(() => !card());
  });

  test('from one target to the next changes the card, and marks the words that it is about', async () => {
    pointAt(rangeOf('地区生产总值增长5%左右'));
    await shownCard();
    expect(name()).toBe('地区生产总值');
    expect(marked('current')).toEqual(['地区生产总值增长5%左右']);
    pointAt(rangeOf('社会消费品零售总额1700亿元'));
    await until(() => name() === '社会消费品零售总额');
    pressOutside();
    await until(() => !card());
    expect(marked('current')).toEqual([]);
  });

  test('the card stays where it is while the page scrolls under it', async () => {
    pointAt(rangeOf('地区生产总值增长5%左右'));
    const shown = await shownCard();
    await aWhile(100);
    const gap = shown.getBoundingClientRect().top - boxOf('地区生产总值增长5%左右').top;
    window.scrollBy({ top: 40, behavior: 'instant' });
    await aWhile(60);
    expect(shown.getBoundingClientRect().top - boxOf('地区生产总值增长5%左右').top).toBeCloseTo(gap, 0);
  });
});

describe('keys', () => {
  const heard = (): string => opened.root.querySelector('[role=status][aria-live]')?.textContent ?? '';

  test('lead from target to target, which is said, and back', async () => {
    press('KeyJ', { alt: true });
    await shownCard();
    expect(name()).toBe('地区生产总值');
    expect(heard()).toContain('地区生产总值');
    press('KeyJ', { alt: true });
    await until(() => name() !== '地区生产总值');
    press('KeyK', { alt: true });
    await until(() => name() === '地区生产总值');
    press('KeyK', { alt: true });
    await until(() => heard() === say().noFurther);
  });

  test('go on from the target that was shown last, also when its card was closed', async () => {
    const seen: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      press('KeyJ', { alt: true });
      seen.push(marked('current')[0] ?? '');
      press('Escape', { key: 'Escape' });
      await until(() => !card());
    }
    expect(seen).toEqual(marked('target').slice(0, 4));
    press('KeyK', { alt: true });
    expect(marked('current')).toEqual(marked('target').slice(2, 3));
  });

  test('begin with what is in view again once the reader has scrolled on', async () => {
    press('KeyJ', { alt: true });
    press('Escape', { key: 'Escape' });
    await until(() => !card());
    window.scrollBy({ top: boxOf('高新技术企业达到650家').top - 20, behavior: 'instant' });
    expect(boxOf('地区生产总值增长5%左右').bottom).toBeLessThan(0);
    press('KeyJ', { alt: true });
    expect(marked('current')).toEqual(['高新技术企业达到650家']);
  });

  test('begin with what is in view again once other words were selected', async () => {
    for (let i = 0; i < 2; i += 1) press('KeyJ', { alt: true });
    press('Escape', { key: 'Escape' });
    select('今年经济社会发展');
    await until(() => opened.root.querySelector('[role=toolbar]'));
    press('Escape', { key: 'Escape' });
    document.getSelection()?.removeAllRanges();
    press('KeyJ', { alt: true });
    expect(marked('current')).toEqual(marked('target').slice(0, 1));
  });

  test('bring the words into view', async () => {
    const all = marked('target').length;
    for (let i = 0; i < all; i += 1) press('KeyJ', { alt: true });
    const box = boxOf(marked('current')[0] ?? '');
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
  });

  test('Enter goes into the card, Escape out of it, and the focus returns', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    press('KeyJ', { alt: true });
    const shown = await shownCard();
    press('Enter', { key: 'Enter' });
    expect(opened.root.activeElement).toBe(shown);
    press('Escape', { key: 'Escape', on: shown });
    await until(() => !card());
    expect(document.activeElement).toBe(button);
    button.remove();
  });

  test('Enter is left to the page unless it follows a step', async () => {
    press('KeyJ', { alt: true });
    await shownCard();
    press('Tab', { key: 'Tab' });
    press('Enter', { key: 'Enter' });
    expect(opened.root.activeElement).toBeNull();
  });

  test('are left alone in inputs', () => {
    const box = document.querySelector<HTMLElement>('#box');
    press('KeyJ', { alt: true, on: box });
    expect(card()).toBeNull();
  });
});

describe('selecting', () => {
  const toolbar = (): HTMLElement | null => opened.root.querySelector<HTMLElement>('[role=toolbar]');

  test('words of the report offers to write on them, beside the selection', async () => {
    const range = select('统筹各项工作,用心用情');
    const bar = await until(() => (toolbar()?.checkVisibility({ visibilityProperty: true }) ? toolbar() : null));
    expect(apart(bar.getBoundingClientRect(), range.getBoundingClientRect())).toBe(true);
    document.getSelection()?.removeAllRanges();
    await until(() => !toolbar());
  });

  test('in an input, or words outside the report, offers nothing', async () => {
    const box = document.querySelector('textarea');
    box?.focus();
    box?.select();
    await aWhile();
    expect(toolbar()).toBeNull();
    box?.blur();
  });

  test('Escape puts the offer away', async () => {
    select('用心用情');
    await until(toolbar);
    press('Escape', { key: 'Escape' });
    await until(() => !toolbar());
  });

  test('by keys alone: the note begins on the selected words', async () => {
    select('用心用情办好群众');
    await until(toolbar);
    press('KeyM', { alt: true });
    const quote = await until(() => opened.root.querySelector('.editor-quote'));
    expect(quote.textContent).toBe('用心用情办好群众');
    expect(marked('current')).toEqual(['用心用情办好群众']);
  });
});
