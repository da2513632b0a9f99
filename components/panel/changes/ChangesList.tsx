import type { ComponentChildren, JSX } from 'preact';
import type { ParagraphChange, ReportChanges } from '../../../lib/model/report-changes.ts';
import type { DifferencePiece } from '../../../lib/model/selector.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { ReadTarget } from '../../../lib/model/text-version.ts';
import { useWords } from '../../shared/own-words/index.ts';
import { saySection } from '../../shared/wording/index.ts';
import { EmptyState } from '../EmptyState.tsx';

type Reveal = (span: Span) => void;

interface RowProps {
  /** Where it stands on the page; null where it is gone. */
  span: Span | null;
  onReveal: Reveal;
  children: ComponentChildren;
}

function Row({ span, onReveal, children }: RowProps): JSX.Element {
  const { card } = useWords();
  if (!span) return <div class="change-row">{children}</div>;
  return (
    <button type="button" class="change-row" title={card.reveal} onClick={() => onReveal(span)}>
      {children}
    </button>
  );
}

function Group({ title, children }: { title: string; children: JSX.Element[] }): JSX.Element | null {
  if (children.length === 0) return null;
  return (
    <section class="changes-group">
      <h3 class="group-head">
        <span>{title}</span>
        <span class="count">{children.length}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

const spanOf = ({ start, end }: ReadTarget): Span => ({ start, end });
const nameOf = ({ name, words }: ReadTarget): string => name || words;

/** Removed and added pieces differ by their line as well as by their colour. */
function Pieces({ pieces }: { pieces: readonly DifferencePiece[] }): JSX.Element {
  const shown = pieces.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
  });
  return <span class="change-text">{shown}</span>;
}

/** A long paragraph is shown around what changed in it. */
const NEAR = 40;

function nearChanges(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  return pieces.map((piece, at) => {
    const { kind, text } = piece;
    if (kind !== 'kept' || text.length <= 2 * NEAR) return piece;
    const [first, last] = [at === 0, at === pieces.length - 1];
    const head = first ? '' : text.slice(0, NEAR);
    const tail = last ? '' : text.slice(-NEAR);
    return { kind, text: `${head}…${tail}` };
  });
}

const paragraphSpan = ({ kind, start, pieces }: ParagraphChange): Span | null => {
  const length = pieces.reduce((sum, piece) => sum + (piece.kind === 'removed' ? 0 : piece.text.length), 0);
  return kind === 'removed' || length === 0 ? null : { start, end: start + length };
};

/** What changed: targets first, then the wording. What still stands on the page is a way to it. */
export function ChangesList({ changes, onReveal }: { changes: ReportChanges; onReveal: Reveal }): JSX.Element {
  const { writing } = useWords();
  const { edited, added, removed, paragraphs, more } = changes;
  if (edited.length + added.length + removed.length + paragraphs.length === 0) {
    return <EmptyState icon="check" title={writing.noChanges} />;
  }
  const section = (target: ReadTarget) => <span class="change-section">{saySection(target.section)}</span>;
  return (
    <>
      <Group title={writing.editedTargets}>
        {edited.map(({ before, after }) => (
          <li key={after.start}>
            <Row span={spanOf(after)} onReveal={onReveal}>
              <span>{nameOf(after)}</span>
              <span class="change-value">
                <del>{before.valueText}</del> → <ins>{after.valueText}</ins>
              </span>
              {section(after)}
            </Row>
          </li>
        ))}
      </Group>
      <Group title={writing.addedTargets}>
        {added.map((target) => (
          <li key={target.start}>
            <Row span={spanOf(target)} onReveal={onReveal}>
              <span>{nameOf(target)}</span>
              <span class="change-value">{target.valueText}</span>
              {section(target)}
            </Row>
          </li>
        ))}
      </Group>
      <Group title={writing.removedTargets}>
        {removed.map((target) => (
          <li key={target.start}>
            <Row span={null} onReveal={onReveal}>
              <span>{nameOf(target)}</span>
              <span class="change-value">
                <del>{target.valueText}</del>
              </span>
              {section(target)}
            </Row>
          </li>
        ))}
      </Group>
      <Group title={writing.paragraphs}>
        {paragraphs.map((paragraph) => (
          <li key={`${paragraph.kind} ${paragraph.start}`}>
            <Row span={paragraphSpan(paragraph)} onReveal={onReveal}>
              <span class="change-kind">{writing[paragraph.kind]}</span>
              <Pieces pieces={nearChanges(paragraph.pieces)} />
            </Row>
          </li>
        ))}
      </Group>
      {more > 0 ? <p class="change-more">{writing.more(more)}</p> : null}
    </>
  );
}
