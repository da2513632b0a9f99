import type { JSX } from 'preact';
import { useTitle } from '../library.ts';
import type { LoadedPage } from '../loaded-page.ts';
import { usePlace } from '../usePlace.ts';
import { useLibraryWords } from '../words/index.ts';
import { ExportHome } from './ExportHome.tsx';
import { FieldList } from './FieldList.tsx';
import { exportStyles } from './styles.ts';
import { TemplatePage } from './TemplatePage.tsx';

/** What can be taken out: `#/export`, a template at `#/export/template/ID`, and all fields at `#/export/fields`. */
function ExportPage(): JSX.Element {
  const { path } = usePlace();
  useTitle(useLibraryWords().pages.export);
  const [part, id] = path;
  return (
    <div class="page-scroll">
      <div class="taking">
        {part === 'fields' ? <FieldList /> : part === 'template' && id ? <TemplatePage id={id} /> : <ExportHome />}
      </div>
    </div>
  );
}

export const page: LoadedPage = { Page: ExportPage, styles: exportStyles };
