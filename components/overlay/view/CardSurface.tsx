import type { JSX } from 'preact';
import type { Mention } from '../../../lib/model/mention.ts';
import { overlaps } from '../../../lib/model/span.ts';
import { NoteCard, TargetCard } from '../../card/index.ts';
import { sayName, sayValue } from '../../shared/wording/index.ts';
import { currentLocale } from '../../shared/words/current.ts';
import { comparedOf } from '../comparing.ts';
import type { Session } from '../open-report.ts';
import { spanOfMention } from '../reading.ts';
import type { CardView } from '../state.ts';
import { say } from '../words.ts';
import { Steps } from './Steps.tsx';

interface CardSurfaceProps {
  session: Session;
  view: CardView;
  onClose(): void;
}

/** The notes whose words lie where these do. */
const notesAt = ({ state }: Session, { span }: CardView) =>
  state.kept.value.filter(({ note }) => {
    const place = state.anchors.value[note.id]?.span;
    return place && overlaps(place, span);
  });

function NotesHere({ session, view, onClose }: CardSurfaceProps): JSX.Element {
  const { state, deeds } = session;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <div class="surface card notes-here" role="dialog" aria-label={say().noteHere} tabIndex={-1} onKeyDown={onKeyDown}>
      {notesAt(session, view).map((kept) => (
        <NoteCard
          key={kept.note.id}
          kept={kept}
          verdict={state.anchors.value[kept.note.id] ?? null}
          onEdit={deeds.edit}
          onDelete={deeds.trash}
          onColour={deeds.colour}
        />
      ))}
    </div>
  );
}

/** Further targets whose words lie under the pointer, each a way to its own card. */
function AlsoHere({ session, view }: { session: Session; view: CardView }): JSX.Element | null {
  const { reading, deeds } = session;
  const { others = [], mention } = view;
  const found = others.flatMap((index) => {
    const other = reading.extraction.mentions[index];
    return other ? [{ index, other }] : [];
  });
  if (found.length === 0) return null;
  const show = (index: number, other: Mention): void => {
    const rest = [...others.filter((each) => each !== index), ...(mention === null ? [] : [mention])];
    deeds.showCard({ span: spanOfMention(other), mention: index, notes: [], others: rest, stays: true });
  };
  return (
    <nav class="surface also-here" aria-label={say().alsoHere}>
      <span>{say().alsoHere}</span>
      {found.map(({ index, other }) => (
        <button key={index} type="button" class="link" onClick={() => show(index, other)}>
          {sayName(other, currentLocale())} {sayValue(other, currentLocale())}
        </button>
      ))}
    </nav>
  );
}

/** The card at marked words: the target that was read there with its notes, or the notes alone. */
export function CardSurface(props: CardSurfaceProps): JSX.Element {
  const { session, view, onClose } = props;
  const { reading, deeds, state } = session;
  const index = view.mention ?? -1;
  const mention = reading.extraction.mentions[index];
  if (!mention) return <NotesHere {...props} />;
  const at = reading.targets.findIndex((target) => target.index === index);
  return (
    <div class="framed">
      <TargetCard
        key={view.mention}
        mention={mention}
        machine={reading.corrected.get(mention)?.machine ?? null}
        compared={comparedOf(state, mention)}
        areaCode={reading.extraction.report.areaCode}
        section={mention.section}
        area={reading.extraction.report.areaName}
        notes={notesAt(session, view)}
        onNote={(withFollowUp) => deeds.write(view.span, withFollowUp)}
        onEdit={deeds.edit}
        onCorrect={() => deeds.correct(index)}
        onUndoCorrection={() => deeds.undoCorrection(index)}
        onCopy={() => deeds.copyQuote(view.span)}
        onClose={onClose}
      />
      <AlsoHere session={session} view={view} />
      {at >= 0 ? <Steps at={at + 1} all={reading.targets.length} onStep={deeds.step} /> : null}
    </div>
  );
}
