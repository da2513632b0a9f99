// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';

import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { libraryStyles } from '../../../components/library/index.ts';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import type { Locale } from '../../../components/shared/words/index.ts';
import { joinOwn, type ReaderDataset } from '../../../lib/dataset/index.ts';
import { ok } from '../../../lib/model/result.ts';
import { openDatabase, type PledgemarkDatabase } from '../../../lib/storage/index.ts';
import { reset } from '../../unit/messaging/fake-extension.ts';
import { mount } from '../shared/mount.tsx';
import { seedParts } from './seeds.ts';

const parts = seedParts();
let made = 0;

export interface OpenLibrary {
  root: HTMLElement;
  database: PledgemarkDatabase;
  reader: ReaderDataset;
  /** Called when the reader's own data is another one. */
  changed: ReturnType<typeof vi.fn>;
  /** Called with the reports of which what is kept is another. */
  kept: ReturnType<typeof vi.fn>;
}

/** The library on a database of its own, at this address behind the `#`. */
export async function openLibrary(hash = '', locale: Locale = 'zh', width = 1440): Promise<OpenLibrary> {
  reset();
  await page.viewport(width, 900);
  history.replaceState(null, '', hash === '' ? location.pathname : hash);
  const database = openDatabase({ name: `library-test-${++made}` });
  const changed = vi.fn();
  const kept = vi.fn();
  const style = document.createElement('style');
  style.textContent = libraryStyles;
  document.head.append(style);
  const { root } = mount(
    <LibraryPage load={async () => ok(parts)} database={database} onChanged={changed} onKept={kept} />,
    locale,
  );
  onTestFinished(async () => {
    style.remove();
    history.replaceState(null, '', location.pathname);
    await database.delete();
  });
  return { root, database, reader: joinOwn(parts, []), changed, kept };
}
