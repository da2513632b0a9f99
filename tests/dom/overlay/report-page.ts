// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';

// As in the built file, where all of it is there: to fetch it module by module is no part of what is tested.
import '../../../components/overlay/attending.ts';
import { HOST_NAME } from '../../../components/overlay/host-name.ts';
import { openSession } from '../../../components/overlay/index.ts';
import { makeHandlers } from '../../../lib/background/handlers.ts';
import { type Asker, answer, type Handlers } from '../../../lib/messaging/index.ts';
import { openDatabase, type PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { fake, fakeChrome, pageSender, reset } from '../../unit/messaging/fake-extension.ts';

const opening = '各位代表,现在我代表区人民政府,向大会报告工作,请予审议,并请区政协委员和其他列席人员提出意见。';
const prose = '坚持稳字当头,统筹各项工作,用心用情办好群众身边的事情,让城市更有温度、更有活力。'.repeat(12);

/** A report in the manner of the genre, long enough to scroll. */
export const reportHtml = `<main><h1>样例区2025年政府工作报告</h1><article style="font:16px/2 serif">
<p>${opening}</p><p>${prose}</p>
<p><strong>二、2025年主要任务</strong></p>
<p>今年经济社会发展的主要预期目标是:<b>地区生产总值</b>增长5%左右;一般公共预算收入增长2%;社会消费品零售总额1700亿元。</p>
<p>${prose}</p><p>${prose}</p>
<p>今年高新技术企业达到650家,新增专精特新企业20家,建成绿道2公里、口袋公园3座。</p>
<p>${prose}</p><p>今年加装电梯120台,新建社区食堂4家,适老化改造1000户。</p>
<p>${prose}</p></article><form><textarea id="box">今年加装电梯120台</textarea></form></main>`;

export interface Opened {
  host: HTMLElement;
  root: ShadowRoot;
  end(): void;
}

let database: PledgemarkDatabase;
let stopAnswering = (): void => undefined;
let made = 0;
/** Answers still under way: a database is not taken away under them. */
const pending = new Set<Promise<unknown>>();
let session: AbortController | null = null;

function followed(all: Handlers): Handlers {
  const entries = Object.entries(all).map(([name, handle]) => {
    const follow = (payload: never, asker: Asker): Promise<unknown> => {
      const answered = (handle as (payload: never, asker: Asker) => Promise<unknown>)(payload, asker);
      pending.add(answered);
      return answered.finally(() => pending.delete(answered));
    };
    return [name, follow] as const;
  });
  return Object.fromEntries(entries) as unknown as Handlers;
}

/** A page with these words and this title, and a background that answers it. */
export function prepare(html = reportHtml, title = '样例区2025年政府工作报告', change: Partial<Handlers> = {}): void {
  reset();
  fake.sender = pageSender;
  fakeChrome.runtime.id = 'pledgemark-id';
  fake.worlds.set(7, {});
  made += 1;
  database = openDatabase({ name: `pledgemark-overlay-${performance.timeOrigin}-${made}` });
  stopAnswering = answer(followed({ ...makeHandlers(database), ...change }));
  document.title = title;
  document.body.innerHTML = html;
  window.scrollTo(0, 0);
}

export const handlers = (): Handlers => makeHandlers(database);

export const hosts = (): NodeListOf<HTMLElement> => document.querySelectorAll(HOST_NAME);

/** Begins a session on the prepared page; the shadow root is open, so that a test can look in. */
export function start(): AbortController {
  session = new AbortController();
  openSession(document, { shadow: 'open', signal: session.signal });
  return session;
}

export async function openReport(): Promise<Opened> {
  const end = start();
  await until(() => hosts().length === 1);
  const [host] = hosts();
  const root = host?.shadowRoot;
  if (!host || !root) throw new Error('the overlay has no host');
  return { host, root, end: () => end.abort() };
}

export async function cleanUp(): Promise<void> {
  session?.abort();
  stopAnswering();
  while (pending.size > 0) await Promise.allSettled(pending);
  await database.delete();
  document.body.replaceChildren();
  document.title = '';
}

const PATIENCE = 3000;

/** Waits until `look` gives something true, and gives that. */
export async function until<T>(look: () => T): Promise<NonNullable<T>> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const seen = look();
    if (seen) return seen as NonNullable<T>;
    if (performance.now() > end) throw new Error(`waited in vain for ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Long enough for what must not happen. */
export const aWhile = (ms = 500): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The words of each mark as painted. */
export function marked(name: string): string[] {
  const highlight = CSS.highlights.get(`pledgemark-${name}`);
  return [...(highlight ?? [])].map((range) => String(liveRange(range as AbstractRange)));
}

function liveRange(from: AbstractRange): Range {
  const range = document.createRange();
  range.setStart(from.startContainer, from.startOffset);
  range.setEnd(from.endContainer, from.endOffset);
  return range;
}

/** Where marked words stand on the screen. */
export const boxOf = (words: string): DOMRect => rangeOf(words).getBoundingClientRect();

export function rangeOf(words: string): Range {
  const ranges = [...(CSS.highlights.get('pledgemark-target') ?? [])].map((range) => liveRange(range as AbstractRange));
  const found = ranges.find((range) => String(range) === words);
  if (!found) throw new Error(`"${words}" is not marked`);
  return found;
}

const pointerEvent = (type: string, x: number, y: number): PointerEvent =>
  new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' });

/** Moves the pointer onto the first line of the words. */
export function pointAt(range: Range): void {
  const { left = 0, top = 0, height = 0 } = range.getClientRects()[0] ?? {};
  const [x, y] = [left + 12, top + height / 2];
  (document.elementFromPoint(x, y) ?? document.body).dispatchEvent(pointerEvent('pointermove', x, y));
}

export function pointAway(): void {
  document.body.dispatchEvent(pointerEvent('pointermove', 1, 1));
}

export function pressOutside(): void {
  document.body.dispatchEvent(pointerEvent('pointerdown', 1, 1));
  document.body.dispatchEvent(pointerEvent('pointerup', 1, 1));
}

export function press(code: string, { key = '', alt = false, on = document.activeElement } = {}): void {
  const target = on ?? document.body;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { code, key, altKey: alt, bubbles: true, composed: true, cancelable: true }),
  );
}

export function select(words: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0 || node.parentElement?.closest('textarea')) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return range;
  }
  throw new Error(`no "${words}" in one text node`);
}

/** Types, and lets the editor take it in. */
export async function type(root: ShadowRoot, text: string): Promise<void> {
  const area = root.querySelector('textarea');
  if (!area) throw new Error('no editor');
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await aWhile(0);
}

export function pressButton(root: ShadowRoot, words: string): void {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((button) => `${button.ariaLabel ?? ''}${button.textContent}`.includes(words));
  if (!found) throw new Error(`no button "${words}" among ${all.map((button) => button.textContent).join()}`);
  found.click();
}
