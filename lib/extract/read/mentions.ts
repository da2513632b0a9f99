import type { Mention, Name } from '../../model/mention.ts';
import { periodOf } from './periods.ts';
import type { Reading } from './phrase.ts';
import type { FoundName } from './pieces.ts';
import type { Judged, Setting } from './roles.ts';

const nameOf = (text: string, { pieces }: FoundName): Name => {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  if (pieces.length < 2) return { start, end, text: text.slice(start, end) };
  return {
    start: Math.min(...pieces.map((piece) => piece.start)),
    end: Math.max(...pieces.map((piece) => piece.end)),
    text: pieces.map((piece) => text.slice(piece.start, piece.end)).join(''),
    parts: pieces.map((piece) => [piece.start, piece.end]),
  };
};

const isStriving = ({ clause, token, lead }: Reading, { opening }: Setting): boolean =>
  lead.strive ||
  clause.cues.some(({ role, start }) => role === 'strive' && start < token.start) ||
  (opening.strives && opening.cues.some(({ role }) => role === 'strive'));

const natureOf = ({ clause }: Reading, { opening }: Setting): Mention['nature'] => {
  const cues = [...clause.cues, ...opening.cues];
  if (cues.some(({ role }) => role === 'binding')) return 'binding';
  return cues.some(({ role }) => role === 'expected') ? 'expected' : null;
};

/** The words marked: value and name, where both stand in one clause. */
const marked = ({ clause }: Reading, valueStart: number, valueEnd: number, name: Name | undefined) => {
  if (!name || name.start < clause.start || name.end > clause.end) return { start: valueStart, end: valueEnd };
  return { start: Math.min(valueStart, name.start), end: Math.max(valueEnd, name.end) };
};

/** A reading as the rest of the program sees it. `text` is the report's own, not folded. */
export const mentionOf = (
  text: string,
  reading: Reading,
  judged: Judged,
  setting: Setting,
  section: string[],
): Mention => {
  const { token, lead } = reading;
  const { valueStart } = lead;
  const names = reading.names.map((name) => nameOf(text, name));
  const quantity = token.kind === 'quantity' ? token : null;
  return {
    role: judged.role,
    ...marked(reading, valueStart, token.end, names[0]),
    value: {
      start: valueStart,
      end: token.end,
      text: text.slice(valueStart, token.end),
      amount: quantity?.amount ?? null,
      amountHigh: quantity?.amountHigh ?? null,
      unit: quantity?.unit ?? '',
      comparator: reading.comparator,
      change: reading.change,
    },
    names,
    indicator: null,
    period: periodOf(reading, judged, setting),
    section,
    rule: `${reading.rule || 'no-name'}/${judged.why}`,
    nature: natureOf(reading, setting),
    strength: judged.role === 'target' && isStriving(reading, setting) ? 'strive' : 'commit',
    basis: lead.basis,
  };
};
