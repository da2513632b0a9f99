/**
 * A large library in the built extension: how long it takes to open, to search, to scroll. `npm run bench:library`
 * builds nothing: build first. `LIBRARY_SCALE=0.1` makes a smaller one. Exits 1 where a bar is missed.
 */
import type { Page } from '@playwright/test';
import { openBrowser, originOf } from '../../scripts/drive/chromium.ts';
import { libraryOf } from '../library/records.ts';

const scale = Number(process.env.LIBRARY_SCALE ?? 1);
const SIZE = { reports: 2000 * scale, notes: 100_000 * scale, followUps: 20_000 * scale };
const BARS = { open: 1000, search: 50, frame: 50 };
const WORDS = ['口径', '绿地', 'GDP', '约束力 统计局', '财政收入', '保障性租赁住房', '为民办实事 评估', '5'];
const CHUNK = 5000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;

let missed = 0;
function say(what: string, value: number, bar: number | null): void {
  const over = bar !== null && value > bar;
  if (over) missed += 1;
  console.log(
    `${what.padEnd(58)} ${ms(value).padStart(10)}${bar === null ? '' : `  (bar ${bar} ms${over ? ', MISSED' : ''})`}`,
  );
}

/** Puts records into the stores of the database that the page has opened. */
async function put(page: Page, store: string, records: readonly unknown[]): Promise<void> {
  for (let from = 0; from < records.length; from += CHUNK) {
    await page.evaluate(
      ({ store, part }) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('pledgemark');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const database = request.result;
            const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
            for (const record of part) transaction.objectStore(store).put(record);
            transaction.onerror = () => reject(transaction.error);
            transaction.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
      { store, part: records.slice(from, from + CHUNK) },
    );
  }
}

/** Milliseconds from the start of loading until the first row is painted. */
async function opening(page: Page, address: string, row: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector(selector)) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    row,
  );
}

/**
 * Milliseconds from typing until what was found is painted: from the keystroke to the end of the frame that shows it.
 * That it is what was asked for is looked at afterwards.
 *
 * @param row of the list, in each of which the words stand
 */
async function searching(page: Page, words: string, row: string): Promise<number> {
  const time = await page.evaluate(
    (typed) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('.find input.input');
        const results = document.querySelector('.results');
        if (!field || !results) throw new Error('The page has no field to search in.');
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (results.getAttribute('data-answered') !== typed) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => resolve(performance.now() - start);
            painted.port2.postMessage(null);
          });
        });
        observer.observe(results, { attributes: true });
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    words,
  );
  const shown = await page.locator(row).allTextContents();
  const parts = words.toLowerCase().split(' ');
  const wrong = shown.filter((text) => !parts.some((part) => text.toLowerCase().includes(part)));
  if (wrong.length > 0) throw new Error(`Found by ${words}, yet without it: ${wrong[0]}`);
  return time;
}

/** The longest and the usual time between two frames while a list is scrolled from its top to its end. */
async function scrolling(page: Page, scroller: string): Promise<{ usual: number; longest: number }> {
  const frames = await page.evaluate(
    (selector) =>
      new Promise<number[]>((resolve) => {
        const box = document.querySelector(selector);
        const times: number[] = [];
        let last = performance.now();
        let left = 180;
        const step = (): void => {
          const now = performance.now();
          times.push(now - last);
          last = now;
          if (!box || left === 0) {
            resolve(times.slice(1));
            return;
          }
          left -= 1;
          box.scrollTop += left > 60 ? 400 : box.scrollHeight / 60;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    scroller,
  );
  return { usual: median(frames), longest: Math.max(...frames) };
}

const browser = await openBrowser({ profile: '', headless: true, hosts: '', viewport: { width: 1440, height: 900 } });
const page = await browser.newPage();
const library = `${await originOf(browser)}/library.html`;
await page.goto(`${library}#/reports`);
await page.locator('.results').waitFor();
const records = libraryOf(SIZE, Date.now());
console.log(`${SIZE.notes} notes, ${SIZE.followUps} targets followed, ${SIZE.reports} reports`);
for (const store of ['reports', 'readings', 'followUps', 'notes'] as const) await put(page, store, records[store]);

const READY = /\d/;
const ready = async (): Promise<number> => {
  await page.locator('.find [role=status]', { hasText: READY }).first().waitFor({ timeout: 120_000 });
  return page.evaluate(() => performance.now());
};

for (const [name, hash, row] of [
  ['reports', '#/reports', '.report-title'],
  ['notes', '#/notes', '.note-row'],
  ['follow-ups', '#/follow-ups', '.indicator-link'],
] as const) {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) times.push(await opening(page, `${library}${hash}`, row));
  say(`${name}: first rows`, median(times), BARS.open);
  say(`${name}: index ready`, await ready(), null);
}

const NOTE = '.note-row';
const LINE = '.ledger tbody tr';

await opening(page, `${library}#/notes`, NOTE);
await ready();
say('notes: first search', await searching(page, '预算', NOTE), null);
for (const words of WORDS) say(`notes: search for ${words}`, await searching(page, words, NOTE), BARS.search);
say('notes: search taken back', await searching(page, '', NOTE), null);
const notes = await scrolling(page, '.note-list');
say('notes: a frame while scrolling, usual', notes.usual, BARS.frame);
say('notes: a frame while scrolling, longest', notes.longest, null);

await opening(page, `${library}#/follow-ups`, '.indicator-link');
await ready();
say('follow-ups: first search', await searching(page, '民政', LINE), null);
for (const words of ['绿化', '财政局', '口径']) {
  say(`follow-ups: search for ${words}`, await searching(page, words, LINE), BARS.search);
}
await searching(page, '', LINE);
const ledger = await scrolling(page, '.ledger-scroller');
say('follow-ups: a frame while scrolling, usual', ledger.usual, BARS.frame);
say('follow-ups: a frame while scrolling, longest', ledger.longest, null);

await browser.close();
process.exitCode = missed === 0 ? 0 : 1;
