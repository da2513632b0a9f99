import { describe, targetFactsOf } from '../../lib/anchor/text/index.ts';
import { FollowUpFieldsSchema } from '../../lib/model/follow-up.ts';
import type { UnsavedDraft } from '../../lib/model/keeping.ts';
import type { Kept, NoteDraft } from '../../lib/model/kept.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Selector } from '../../lib/model/selector.ts';
import type { Span } from '../../lib/model/span.ts';
import { newId } from '../../lib/platform/ids.ts';
import { beginFollowUp } from '../shared/wording/index.ts';
import { machineOf, type Reading } from './reading.ts';
import type { EditorView, Writing } from './state.ts';

/** A selection of exactly a target's words is that target. */
const targetAt = (reading: Reading, { start, end }: Span): Mention | null =>
  reading.targets.find(({ mention }) => mention.start === start && mention.end === end)?.mention ?? null;

/** The editor, empty, on any words of the report. */
export function newNoteOn(reading: Reading, span: Span, withFollowUp: boolean): EditorView {
  const target = targetAt(reading, span);
  const section = target?.section ?? reading.prepared.sectionAt(span.start);
  const followUp = beginFollowUp(target, reading.text.slice(span.start, span.end), reading.extraction.report.period);
  return {
    kind: 'editor',
    id: newId(),
    base: null,
    resumed: false,
    span,
    selector: describe(reading.prepared, span, {
      section,
      target: target && targetFactsOf(machineOf(reading, target)),
    }),
    kept: null,
    draft: { body: '', tags: [], colour: null, followUp: withFollowUp ? followUp : null },
    suggestedDue: followUp.due,
    suggestedWhat: followUp.what,
    saving: false,
    failure: null,
    dirty: false,
  };
}

function writingOf({ note, followUp }: Kept): Writing {
  const { body, tags, colour } = note;
  return {
    body,
    tags,
    colour,
    followUp: followUp && FollowUpFieldsSchema.parse(followUp),
  };
}

/** How a follow-up would begin on words that were described before. */
function suggested(reading: Reading, { quote, position, target }: Selector) {
  const period = target?.period ?? reading.extraction.report.period;
  const { due, what } = beginFollowUp(targetAt(reading, position), quote.exact, period);
  return { suggestedDue: due, suggestedWhat: what };
}

/** The editor on a note that is kept; `span` is where its words stand now, if anywhere. */
export const keptNote = (reading: Reading, kept: Kept, span: Span | null): EditorView => ({
  kind: 'editor',
  id: kept.note.id,
  base: kept.note.modified,
  resumed: false,
  span,
  selector: kept.note.selector,
  kept,
  draft: writingOf(kept),
  ...suggested(reading, kept.note.selector),
  saving: false,
  failure: null,
  dirty: false,
});

/** What is to be stored of what stands in an editor. */
export const draftOf = ({ id, base, selector }: EditorView, writing: Writing): NoteDraft => ({
  id,
  base,
  selector,
  ...writing,
});

/** The editor as it was left, unsaved; `kept` is the note it was opened on, if that is still there. */
export function unsavedNote(
  reading: Reading,
  { id, draft }: UnsavedDraft,
  kept: Kept | null,
  span: Span | null,
): EditorView {
  const { body, tags, colour = null, followUp, selector, base = null } = draft;
  return {
    kind: 'editor',
    id,
    base,
    resumed: true,
    span,
    selector,
    kept,
    draft: { body, tags, colour, followUp },
    ...suggested(reading, selector),
    saving: false,
    failure: null,
    dirty: true,
  };
}
