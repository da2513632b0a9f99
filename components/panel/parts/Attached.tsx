import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AttachedReport } from '../../../lib/model/attached.ts';
import { useWords } from '../words/index.ts';

const nowhere = async (): Promise<null> => null;

/** The report that the page has as a file only, once that is known; null where it has none. */
export function useAttached(find: () => Promise<AttachedReport | null> = nowhere): AttachedReport | null {
  const [attached, setAttached] = useState<AttachedReport | null>(null);
  useEffect(() => {
    let stands = true;
    void find().then((found) => {
      if (stands) setAttached(found);
    });
    return () => {
      stands = false;
    };
  }, [find]);
  return attached;
}

/** Which report a page has as a file only, and where the file is. */
export function Attached({ attached }: { attached: AttachedReport }): JSX.Element {
  const { parts: words } = useWords();
  return (
    <section class="attached" role="status">
      <h2>{attached.title}</h2>
      <ul>
        {attached.files.map(({ address, words: name, ending }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {name === '' ? words.attachment(ending.toUpperCase()) : name}
            </a>
            {name.toLowerCase().endsWith(`.${ending}`) ? null : <small> {ending.toUpperCase()}</small>}
          </li>
        ))}
      </ul>
      <p class="attached-hint">{words.attachedHint}</p>
    </section>
  );
}
