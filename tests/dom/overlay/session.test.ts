// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FIRST_HIGHLIGHT, STARTED } from '../../../components/overlay/index.ts';
import { fake, fakeChrome } from '../../unit/messaging/fake-extension.ts';
import {
  aWhile,
  boxOf,
  cleanUp,
  hosts,
  marked,
  openReport,
  pointAt,
  prepare,
  press,
  pressOutside,
  rangeOf,
  reportHtml,
  start,
  type,
  until,
} from './report-page.ts';

beforeEach(() => prepare());
afterEach(async () => {
  await cleanUp();
  CSS.highlights.clear();
  performance.clearMarks();
});

const outsideHost = (): string => {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const host of copy.querySelectorAll('pledgemark-overlay')) host.remove();
  return copy.outerHTML;
};

describe('a session on a report', () => {
  test('paints the targets, not the values already reached, and says when', async () => {
    await openReport();
    await until(() => marked('target').length >= 8);
    expect(marked('target')).toEqual(expect.arrayContaining(['地区生产总值增长5%左右', '社会消费品零售总额1700亿元']));
    const [started] = performance.getEntriesByName(STARTED);
    const [first] = performance.getEntriesByName(FIRST_HIGHLIGHT);
    expect(first?.startTime).toBeGreaterThan(started?.startTime ?? Number.POSITIVE_INFINITY);
  });

  test('adds one element and changes nothing else of the page, open or closed', async () => {
    const before = document.documentElement.outerHTML;
    const theirs = new Highlight();
    CSS.highlights.set('theirs', theirs);
    const { root, end } = await openReport();
    pointAt(await until(() => rangeOf('地区生产总值增长5%左右')));
    await until(() => root.querySelector('.card'));
    expect(hosts()).toHaveLength(1);
    expect(outsideHost()).toBe(before);
    end();
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...CSS.highlights.keys()]).toEqual(['theirs']);
  });

  test('leaves no ear behind', async () => {
    const ears = (): number => fake.onMessage.listeners.size + fake.onConnect.listeners.size;
    const before = ears();
    const { root, end } = await openReport();
    expect(ears()).toBeGreaterThan(before);
    const words = await until(() => rangeOf('地区生产总值增长5%左右'));
    end();
    expect(ears()).toBe(before);
    pointAt(words);
    press('KeyJ', { alt: true });
    await aWhile();
    expect(root.querySelector('.card')).toBeNull();
    expect(CSS.highlights.size).toBe(0);
  });

  test('a hundred of them, one after the other, leave nothing behind', async () => {
    const before = document.documentElement.outerHTML;
    for (let i = 0; i < 100; i += 1) {
      const { end } = await openReport();
      end();
    }
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
  }, 60_000);
});

describe('a page that is no report', () => {
  test('is left without a trace, and the background is told', async () => {
    await cleanUp();
    let withdrawn = 0;
    prepare('<p>今天举行了新闻发布会,介绍公园建设情况。</p>', '新闻发布会', {
      'report.withdraw': async () => {
        withdrawn += 1;
        return { ok: true, value: {} };
      },
    });
    const before = document.documentElement.outerHTML;
    start();
    await until(() => withdrawn === 1);
    await aWhile(100);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    expect(performance.getEntriesByName(STARTED)).toEqual([]);
  });

  test('is read where the reader asked for it', async () => {
    await cleanUp();
    prepare('<p>今年计划新建公园3座,建成绿道2公里。</p>', '通知');
    Reflect.set(globalThis, '__pledgemarkAsked', true);
    try {
      await openReport();
    } finally {
      Reflect.deleteProperty(globalThis, '__pledgemarkAsked');
    }
  });
});

describe('when the extension was reloaded', () => {
  const cutOff = (): void => {
    Reflect.deleteProperty(fakeChrome.runtime, 'id');
  };
  test('the overlay goes quietly at the next touch', async () => {
    await openReport();
    cutOff();
    pressOutside();
    expect(hosts()).toHaveLength(0);
    expect(CSS.highlights.size).toBe(0);
  });

  test('it stays while there is unsaved text', async () => {
    const { root } = await openReport();
    await until(() => boxOf('地区生产总值增长5%左右'));
    press('KeyJ', { alt: true });
    press('KeyM', { alt: true });
    await until(() => root.querySelector('textarea'));
    await type(root, '还没有保存');
    cutOff();
    pressOutside();
    await aWhile(100);
    expect(root.querySelector('textarea')?.value).toBe('还没有保存');
  });
});

test('CSS of the page that resets everything does not reach the surfaces', async () => {
  await cleanUp();
  prepare(
    `<style>* { all: unset !important; visibility: hidden !important; font-size: 90px !important; }</style>
     <style>article, article *, main { all: revert !important; visibility: visible !important; }</style>${reportHtml}`,
  );
  const { root } = await openReport();
  await until(() => boxOf('地区生产总值增长5%左右'));
  press('KeyJ', { alt: true });
  const card = await until(() => root.querySelector<HTMLElement>('.card'));
  await until(() => card.checkVisibility({ visibilityProperty: true }));
  expect(getComputedStyle(card).fontSize).toBe('13px');
  expect(card.getBoundingClientRect().width).toBeGreaterThan(200);
});
