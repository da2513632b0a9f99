import { h, type JSX } from 'preact';
import type { AnchorVerdict, DifferencePiece, Move } from '../../lib/model/selector.ts';
import { Icon } from '../shared/Icon.tsx';
import { saySection } from '../shared/wording/index.ts';
import { useLocale, useWords } from '../shared/words/index.ts';

/** Kept words around a change, in characters: enough to know the place by. */
const AROUND = 16;

function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * AROUND) return text;
  if (first) return `…${text.slice(-AROUND)}`;
  return last ? `${text.slice(0, AROUND)}…` : `${text.slice(0, AROUND)}…${text.slice(-AROUND)}`;
}

/** The old words and the new in one line: what went is struck through, what came is underlined. */
function Difference({ pieces }: { pieces: readonly DifferencePiece[] }): JSX.Element {
  const last = pieces.length - 1;
  const drawn = pieces.map(({ kind, text }, at) => {
    if (kind === 'removed') return <del>{text}</del>;
    return kind === 'added' ? <ins>{text}</ins> : <span>{shortened(text, at === 0, at === last)}</span>;
  });
  // Not as a list: a piece is known by its place alone and has no key.
  return h('span', { class: 'difference' }, ...drawn);
}

function Moved({ move }: { move: Move }): JSX.Element {
  const { placing } = useWords();
  const { paragraphs, characters, section } = move;
  const far =
    paragraphs === null || paragraphs === 0 ? placing.movedCharacters(characters) : placing.movedParagraphs(paragraphs);
  const last = (path: readonly string[]): string => saySection(path.slice(-1));
  return (
    <span class="moved">
      {far}
      {section ? ` · ${placing.section(last(section.from), last(section.to))}` : ''}
    </span>
  );
}

/** What is to be seen of it beside its name: the two values, the difference, how far; else the reason. */
function Details({ verdict }: { verdict: AnchorVerdict }): JSX.Element {
  const { placing } = useWords();
  const locale = useLocale();
  const { kind, value, difference, move, reason, en } = verdict;
  if (kind === 'value-changed' && value) {
    return (
      <span class="value-change">
        <span class="visually-hidden">{placing.was}</span>
        <del>{value.from}</del> <span aria-hidden="true">→</span> <span class="visually-hidden">{placing.now}</span>
        <ins>{value.to}</ins>
      </span>
    );
  }
  if (kind === 'text-changed' && difference) return <Difference pieces={difference} />;
  if (kind === 'moved' && move) return <Moved move={move} />;
  return <span>{locale === 'en' && en ? en : reason}</span>;
}

/** Says what became of a note's words, where they are no longer as they were. */
export function NoteVerdict({ verdict }: { verdict: AnchorVerdict | null }): JSX.Element | null {
  const { anchors } = useWords();
  const locale = useLocale();
  if (verdict === null || verdict.kind === 'exact') return null;
  const { kind, move, reason, en, candidates } = verdict;
  const name = kind === 'ambiguous' && candidates.length === 1 ? anchors.unsure : anchors[kind];
  return (
    <div class={`note-verdict ${kind}`} title={locale === 'en' && en ? en : reason}>
      <Icon name={kind === 'moved' ? 'pin' : 'warning'} />
      <p>
        <strong>{name}</strong> <Details verdict={verdict} />
        {kind !== 'moved' && move ? (
          <>
            {' '}
            · <Moved move={move} />
          </>
        ) : null}
      </p>
    </div>
  );
}
