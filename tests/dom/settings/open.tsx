// The browser's side comes first: what follows takes the browser as it finds it.
import '../../unit/messaging/fake-extension.ts';

import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { SettingsPage, settingsStyles } from '../../../components/settings/index.ts';
import { Speaking } from '../../../components/shared/Speaking.tsx';
import { followLanguage } from '../../../components/shared/words/current.ts';
import { language } from '../../../lib/settings/index.ts';
import { openDatabase } from '../../../lib/storage/index.ts';
import { fake, reset } from '../../unit/messaging/fake-extension.ts';
import { mount } from '../shared/mount.tsx';

/** The settings page as it is in the library, over a browser that keeps these settings. */
export async function openSettings(stored: Record<string, unknown> = {}, section: string | null = null) {
  reset();
  fake.stored = { language: 'zh', ...stored };
  await page.viewport(1280, 900);
  const style = document.createElement('style');
  style.textContent = settingsStyles;
  document.head.append(style);
  const stop = await followLanguage();
  const database = openDatabase({ name: `settings-${performance.now()}` });
  const { root } = mount(
    <Speaking>
      <main class="surface">
        <SettingsPage means={{ database }} section={section} />
      </main>
    </Speaking>,
  );
  onTestFinished(async () => {
    await language.write('browser');
    stop();
    style.remove();
    await database.delete();
  });
  return { root, database };
}
