import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../../lib/detect/index.ts';

const SPEECH = '<p>各位代表：现在，我代表区人民政府，向大会报告工作，请予审议，并请政协委员提出意见。</p>';
const TITLE = '政府工作报告_静安区人民政府';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
  document.title = '';
});

function open(title: string, html: string, moved = false) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.title = title;
  document.body.innerHTML = html;
  const said: string[] = [];
  const end = new AbortController();
  watchPage(
    document,
    { found: () => said.push('found'), lost: () => said.push('lost') },
    { moved, signal: end.signal },
  );
  /** Lets the page's changes be noticed, then time pass. */
  const pass = async (milliseconds: number): Promise<void> => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(milliseconds);
  };
  return { said, end, pass };
}

describe('watching a page', () => {
  test('says at once what is there', () => {
    expect(open(TITLE, SPEECH).said).toEqual(['found']);
    expect(open('首页', '<p>公告</p>').said).toEqual([]);
  });

  test('waits five seconds for text that a script puts in, and no longer', async () => {
    const { said, pass } = open(TITLE, '<div id="app"></div>');
    await pass(3000);
    document.body.innerHTML = SPEECH;
    await pass(300);
    expect(said).toEqual(['found']);
    await pass(2000);
    expect(said).toEqual(['found']);
    document.body.innerHTML = `${SPEECH}<p>今年主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长2%，居民收入同步增长。</p>`;
    await pass(6000);
    expect(said).toEqual(['found']);
  });

  test('says so again where the text goes on, and nothing of a clock that ticks', async () => {
    const { said, pass } = open(TITLE, `${SPEECH}<i>12:00:01</i>`);
    document.querySelector('i')?.replaceChildren('12:00:02');
    await pass(400);
    expect(said).toEqual(['found']);
    document.body.insertAdjacentHTML('beforeend', `<p>${'推动高质量发展，各项事业取得新进步。'.repeat(4)}</p>`);
    await pass(400);
    expect(said).toEqual(['found', 'found']);
  });

  test('says that a page is none any more', async () => {
    const { said, pass } = open(TITLE, SPEECH);
    document.title = '通知公告';
    document.body.innerHTML = '<p>关于部分道路临时交通管制的通告</p>';
    await pass(400);
    expect(said).toEqual(['found', 'lost']);
  });

  test('looks at a page that moved on once it rests, since its words may have been changed already', async () => {
    const { said, pass } = open(TITLE, SPEECH, true);
    expect(said).toEqual([]);
    await pass(400);
    expect(said).toEqual(['found']);
    await pass(400);
    document.body.innerHTML = `${SPEECH}${SPEECH}`;
    await pass(400);
    expect(said).toEqual(['found', 'found']);
  });

  test('tells that the page it moved on to is none, also where it was there before the detector', async () => {
    const { said, pass } = open('首页', '<p>公告</p>', true);
    await pass(400);
    expect(said).toEqual(['lost']);
  });

  test('tells that the page it moved on to is none', async () => {
    const { said, pass } = open(TITLE, SPEECH, true);
    document.title = '首页';
    document.body.innerHTML = '<p>公告</p>';
    await pass(400);
    expect(said).toEqual(['lost']);
  });

  test('looks at a page that never rests, though not at each of its changes', async () => {
    const { said, pass } = open('首页', '<p>公告</p>');
    document.title = TITLE;
    for (let i = 0; i < 40; i += 1) {
      document.body.insertAdjacentHTML('beforeend', SPEECH);
      await pass(50);
    }
    expect(said.length).toBeGreaterThanOrEqual(1);
    expect(said.length).toBeLessThanOrEqual(4);
  });

  test('ends with its signal', async () => {
    const { said, end, pass } = open('首页', '<p>公告</p>');
    end.abort();
    document.body.innerHTML = SPEECH;
    await pass(6000);
    expect(said).toEqual([]);
  });
});

test('in a frame the title of the page around it counts', async () => {
  document.title = '静安区2025年政府工作报告';
  const frame = document.createElement('iframe');
  frame.srcdoc = '<p>正文</p>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const said: string[] = [];
  const end = new AbortController();
  watchPage(
    frame.contentDocument as Document,
    { found: () => said.push('found'), lost: () => said.push('lost') },
    { moved: false, signal: end.signal },
  );
  end.abort();
  expect(said).toEqual(['found']);
});
