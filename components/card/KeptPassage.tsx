import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../lib/model/result.ts';
import { isoDay, sayDay } from '../shared/wording/index.ts';
import { useLocale, useSentence, useWords } from '../shared/words/index.ts';
import type { Passage } from './passage.ts';

interface KeptPassageProps {
  /** Reads it from what was kept; asked when it is first opened. */
  load(): Promise<Result<Passage>>;
}

function Words({ passage }: { passage: Passage }): JSX.Element {
  const { writing } = useWords();
  const { before, words, after, seen } = passage;
  return (
    <figure class="passage">
      <figcaption>{writing.contextOf(sayDay(isoDay(new Date(seen)), useLocale()))}</figcaption>
      <blockquote>
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
    </figure>
  );
}

/** A note's words in the text as it was when they were written, though the page may have changed or be gone. */
export function KeptPassage({ load }: KeptPassageProps): JSX.Element {
  const sentence = useSentence();
  const { writing } = useWords();
  const [passage, setPassage] = useState<Passage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const onToggle = async (open: boolean): Promise<void> => {
    if (!open || passage) return;
    const found = await load();
    if (found.ok) setPassage(found.value);
    setFailure(found.ok ? null : found.error);
  };
  return (
    <details class="kept-passage" onToggle={(event) => void onToggle(event.currentTarget.open)}>
      <summary>{writing.context}</summary>
      {passage ? <Words passage={passage} /> : null}
      <div role="alert">{failure ? <p>{sentence(failure)}</p> : null}</div>
    </details>
  );
}
