import type { JSX } from 'preact';
import { SettingsPage, settingsStyles } from '../../settings/index.ts';
import { useLibrary, useTitle } from '../library.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { usePlace } from '../usePlace.ts';
import { useLibraryWords } from '../words/index.ts';

function SettingsInLibrary(): JSX.Element {
  const { database } = useLibrary();
  const { path } = usePlace();
  useTitle(useLibraryWords().pages.settings);
  return (
    <div class="page-scroll">
      <SettingsPage means={{ database }} section={path[0] ?? null} />
    </div>
  );
}

export const page: LoadedPage = { Page: SettingsInLibrary, styles: settingsStyles };
