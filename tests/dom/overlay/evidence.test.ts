// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localeOf, words } from '../../../components/shared/words/index.ts';
import {
  aWhile,
  cleanUp,
  handlers,
  marked,
  type Opened,
  openReport,
  prepare,
  pressButton,
  select,
  until,
} from './report-page.ts';

const { followUp, card, editor } = words(localeOf(navigator.languages));
const say = followUp.evidence;
const asker = { page: { tabId: 7, frameId: 0, address: 'http://www.example.gov.cn/2025.html' } };
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

const toolbar = (): HTMLElement | null => opened.root.querySelector<HTMLElement>('[role=toolbar]');
const offered = (): HTMLButtonElement | undefined =>
  [...(toolbar()?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(say.asEvidence));
const chooser = (): HTMLElement | null => opened.root.querySelector<HTMLElement>('.evidence-surface');
const lines = (): string[] =>
  [...(chooser()?.querySelectorAll('.evidence-choice span') ?? [])].map((one) => one.textContent ?? '');
const kept = async () => {
  const found = await handlers()['report.kept']({}, asker);
  if (!found.ok) throw new Error(found.error.detail);
  return found.value.kept;
};

/** A follow-up on these words, by the toolbar as a reader makes one. */
async function followUpOn(text: string): Promise<void> {
  select(text);
  await until(() => toolbar());
  pressButton(opened.root, card.followUp);
  await until(() => opened.root.querySelector('.editor'));
  pressButton(opened.root, editor.save);
  await until(() => opened.root.querySelector('.editor') === null);
  document.getSelection()?.removeAllRanges();
  await until(() => toolbar() === null);
}

test('words are offered as evidence only where there is a follow-up', async () => {
  select('统筹各项工作');
  await until(() => toolbar());
  await aWhile(400);
  expect(offered()).toBeUndefined();
});

test('selected words become evidence of the follow-up that is chosen, by keys alone', async () => {
  await followUpOn('今年加装电梯120台');
  await followUpOn('新建社区食堂4家');
  select('统筹各项工作');
  await until(() => offered());
  offered()?.click();
  await until(() => lines().length === 2);
  const field = opened.root.querySelector<HTMLInputElement>('.evidence-surface input');
  expect(opened.root.activeElement).toBe(field);
  if (!field) throw new Error('no field');
  field.value = '电梯';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => lines().length === 1);
  expect(chooser()?.textContent).toContain('统筹各项工作');
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  const chosen = opened.root.activeElement as HTMLButtonElement;
  expect(chosen.textContent).toContain('电梯');
  chosen.click();
  await until(() => chooser() === null);
  const evidence = (await kept()).flatMap((one) => one.followUp?.evidence ?? []);
  expect(evidence).toMatchObject([{ quote: '统筹各项工作', address: asker.page.address }]);
  await until(() => opened.root.querySelector('.toast')?.textContent?.includes(say.added));
});

test('Escape leaves the choice without one', async () => {
  await followUpOn('今年加装电梯120台');
  select('统筹各项工作');
  await until(() => offered());
  offered()?.click();
  await until(() => lines().length === 1);
  chooser()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  await until(() => chooser() === null);
  expect((await kept()).flatMap((one) => one.followUp?.evidence ?? [])).toEqual([]);
});
