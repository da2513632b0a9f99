import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AttachedReport } from '../../../lib/model/attached.ts';
import { useWords } from '../../shared/words/index.ts';

/** A report that the page has as a file only: which it is, and where the file is. */
export function Attached({ find }: { find(): Promise<AttachedReport | null> }): JSX.Element | null {
  const { parts: words } = useWords();
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
  if (attached === null) return null;
  return (
    <section class="attached" role="status">
      <h2>{words.attached}</h2>
      <p>
        <strong>{attached.title}</strong>
      </p>
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
