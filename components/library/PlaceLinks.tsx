import type { JSX } from 'preact';
import { deepLink } from '../../lib/export/index.ts';
import type { NoteRecord, ReportRecord } from '../../lib/model/records.ts';
import { isTextAddress, readerPath } from '../../lib/platform/reader-address.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { useLibraryWords } from './words/index.ts';

interface OpenLinkProps {
  href: string;
  icon: IconName;
  children: string;
  brief: boolean;
}

function OpenLink({ href, icon, children, brief }: OpenLinkProps): JSX.Element {
  const { rows } = useLibraryWords();
  return (
    <a class="button" href={href} target="_blank" rel="noopener" title={brief ? children : undefined}>
      <Icon name={icon} />
      <span class={brief ? 'visually-hidden' : undefined}>{children}</span>
      <span class="visually-hidden">{rows.newWindow}</span>
    </a>
  );
}

interface PlaceLinksProps {
  report: Pick<ReportRecord, 'address'>;
  /** The note to open the report at. */
  note?: NoteRecord;
  /** Signs alone, with the words for those who hear or point at them. */
  brief?: boolean;
}

/** The ways to a report's words: its page on the web, and the copy that was kept of it. */
export function PlaceLinks({ report, note, brief = false }: PlaceLinksProps): JSX.Element {
  const { places } = useLibraryWords();
  const address = note?.part ?? report.address;
  return (
    <>
      {isTextAddress(report.address) ? null : (
        <OpenLink href={note ? deepLink(address, note.selector, null) : address} icon="open" brief={brief}>
          {places.page}
        </OpenLink>
      )}
      <OpenLink href={`${readerPath(address)}${note ? `#note=${note.id}` : ''}`} icon="page" brief={brief}>
        {places.kept}
      </OpenLink>
    </>
  );
}
