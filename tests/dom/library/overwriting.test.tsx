import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Overwriting } from '../../../components/library/export/Overwriting.tsx';
import type { MergeChoice } from '../../../lib/export/merging/index.ts';
import type { PlannedFile } from '../../../lib/folder/index.ts';
import { mount } from '../shared/mount.tsx';

const edited = (document: string): PlannedFile => ({
  document: { document, fileName: `${document}.md`, content: '新\n' },
  path: `${document}.md`,
  before: '旧\n',
  plan: { standing: 'edited', theirs: '我写的\n', content: '新\n', both: '新\n我写的\n' },
});

/** Opens the dialog; gives what was chosen at last. */
function open(files: readonly PlannedFile[]): { chosen(): [string, MergeChoice][] } {
  let last: [string, MergeChoice][] = [];
  mount(
    <Overwriting
      files={files}
      onCancel={() => undefined}
      onChosen={(choices) => {
        last = [...choices];
      }}
    />,
    'zh',
  );
  return { chosen: () => last };
}

test('one choice sets all files, each of which may still be set apart', async () => {
  const dialog = open([edited('a'), edited('b'), edited('c')]);
  const all = page.getByRole('combobox', { name: '全部文件' });
  await expect.element(all).toHaveValue('both');
  await userEvent.selectOptions(all, '不动这个文件');
  const [, second] = page.getByRole('combobox', { name: '处理办法' }).all();
  await expect.element(second!).toHaveValue('keep');
  await userEvent.selectOptions(second!, '更新，不要我写的');
  await expect.element(all).toHaveDisplayValue('各有选择');
  await page.getByRole('button', { name: '按选择更新' }).click();
  expect(dialog.chosen()).toEqual([
    ['a', 'keep'],
    ['b', 'overwrite'],
    ['c', 'keep'],
  ]);
});

test('one file needs no choice for all', async () => {
  open([edited('a')]);
  await expect.element(page.getByRole('combobox', { name: '处理办法' })).toBeVisible();
  expect(page.getByRole('combobox', { name: '全部文件' }).elements()).toHaveLength(0);
});
