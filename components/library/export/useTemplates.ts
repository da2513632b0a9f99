import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ExportTemplate, readyTemplatesIn } from '../../../lib/export/templates/index.ts';
import { templatesOf, watch } from '../../../lib/storage/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';

export interface Templates {
  readonly ready: readonly ExportTemplate[];
  /** The reader's own; null until they are read. */
  readonly own: readonly ExportTemplate[] | null;
  find(id: string | null): ExportTemplate | undefined;
}

/** The templates that come with the program, and the reader's own as they are now. */
export function useTemplates(): Templates {
  const { database } = useLibrary();
  const locale = useLocale();
  const [own, setOwn] = useState<readonly ExportTemplate[] | null>(null);
  useEffect(
    () =>
      watch(
        () => templatesOf(database),
        (found) => setOwn(found.ok ? found.value.items : []),
      ),
    [database],
  );
  return useMemo(() => {
    const ready = readyTemplatesIn(locale);
    return { ready, own, find: (id) => [...ready, ...(own ?? [])].find((template) => template.id === id) };
  }, [locale, own]);
}
