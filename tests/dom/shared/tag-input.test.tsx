import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TagInput } from '../../../components/shared/TagInput.tsx';
import { barriers, mount } from './mount.tsx';

let kept: string[] = [];

function Tags({ first, known }: { first: string[]; known: string[] }) {
  const [tags, setTags] = useState(first);
  kept = tags;
  return (
    <div class="surface">
      <label for="tags">标签</label>
      <TagInput id="tags" tags={tags} known={known} onChange={setTags} />
    </div>
  );
}

const field = () => page.getByRole('combobox', { name: '标签' });
const begin = (first: string[] = [], known: string[] = []) => mount(<Tags first={first} known={known} />);

test('Enter, a comma of either width and leaving the field each add a tag', async () => {
  begin();
  await field().fill('口径');
  await userEvent.keyboard('{Enter}');
  await field().fill('待核对，城市更新,');
  expect(kept).toEqual(['口径', '待核对', '城市更新']);
  await field().fill('#民生');
  await userEvent.tab();
  expect(kept).toEqual(['口径', '待核对', '城市更新', '民生']);
});

test('a tag is not taken twice, and an empty one not at all', async () => {
  begin(['口径']);
  await field().fill('口径, ,');
  expect(kept).toEqual(['口径']);
});

test('Backspace in the empty field takes the last one back; a cross removes its own', async () => {
  begin(['口径', '待核对', '民生']);
  await field().click();
  await userEvent.keyboard('{Backspace}');
  expect(kept).toEqual(['口径', '待核对']);
  await page.getByRole('button', { name: '去掉标签“口径”' }).click();
  expect(kept).toEqual(['待核对']);
});

test('arrows choose among the known tags that match', async () => {
  const { root } = begin(['城市更新'], ['城市更新', '城市管理', '乡村', '城镇化']);
  await field().fill('城');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  expect(
    page
      .getByRole('option')
      .elements()
      .map((option) => option.textContent),
  ).toEqual(['城市管理', '城镇化']);
  expect(await barriers(root)).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(kept).toEqual(['城市更新', '城镇化']);
});

test('a completion can be taken by pointer', async () => {
  begin([], ['城市管理']);
  await field().fill('管');
  await page.getByRole('option', { name: '城市管理' }).click();
  expect(kept).toEqual(['城市管理']);
});

test("an input method's Enter chooses characters, not a tag", async () => {
  begin();
  await field().fill('koujing');
  const input = field().element();
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
  expect(kept).toEqual([]);
});
