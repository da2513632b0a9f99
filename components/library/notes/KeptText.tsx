import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NoteRecord } from '../../../lib/model/records.ts';
import { type Result, sentenceOf } from '../../../lib/model/result.ts';
import { type NoteContext, noteContext } from '../../../lib/storage/index.ts';
import { isoDay, sayDay } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';
import { useNotesWords } from './words/index.ts';

/** How much is shown on either side of the words, up to the ends of their lines. */
const AROUND = 240;

function around({ text, span }: NoteContext): { before: string; words: string; after: string } {
  const start = text.lastIndexOf('\n', Math.max(0, span.start - AROUND)) + 1;
  const end = text.indexOf('\n', Math.min(text.length, span.end + AROUND));
  return {
    before: text.slice(start, span.start),
    words: text.slice(span.start, span.end),
    after: text.slice(span.end, end === -1 ? text.length : end),
  };
}

/** The note's words in the text that it was written on, as that was kept. */
export function KeptText({ note }: { note: NoteRecord }): JSX.Element | null {
  const { database } = useLibrary();
  const words = useNotesWords();
  const locale = useLocale();
  const [read, setRead] = useState<Result<NoteContext> | null>(null);
  useEffect(() => {
    let gone = false;
    void noteContext(database, note).then((result) => gone || setRead(result));
    return () => {
      gone = true;
    };
  }, [database, note]);
  if (read === null) return null;
  if (!read.ok) return <p class="aside">{sentenceOf(read.error, locale)}</p>;
  const { before, words: own, after } = around(read.value);
  return (
    <figure class="kept-text">
      <figcaption class="aside">
        {words.contextOf(sayDay(isoDay(new Date(read.value.version.firstSeen)), locale))}
      </figcaption>
      <div class="kept-words" lang="zh-CN">
        {before}
        <strong>{own}</strong>
        {after}
      </div>
    </figure>
  );
}
