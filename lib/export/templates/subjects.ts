import type { FollowUpRecord } from '../../model/follow-up.ts';
import type { Kept } from '../../model/kept.ts';
import type { ReadTarget } from '../../model/text-version.ts';
import { type FormWords, formWordsOf } from '../form-words.ts';
import type { Gathered, GatheredReport } from '../gathered.ts';
import { type Words, wordsOf } from '../words.ts';

/** What the fields of one thing are made from. */
export interface ReportSubject {
  readonly gathered: Gathered;
  readonly words: Words;
  readonly form: FormWords;
  readonly report: GatheredReport;
  /** Of each name in the report's targets, the target read under it first. */
  readonly byName: ReadonlyMap<string, ReadTarget>;
  /** The same for all that is made of one report at a time: what its notes share is kept by it. */
  readonly shared: object;
}

export interface NoteSubject extends ReportSubject {
  readonly kept: Kept;
  /** From 1, in the order of the report. */
  readonly number: number;
}

export interface FollowUpSubject extends NoteSubject {
  readonly followUp: FollowUpRecord;
}

export interface TargetSubject extends ReportSubject {
  readonly target: ReadTarget;
  readonly number: number;
}

export function reportSubject(gathered: Gathered, report: GatheredReport): ReportSubject {
  const byName = new Map<string, ReadTarget>();
  for (const target of report.targets ?? []) if (!byName.has(target.name)) byName.set(target.name, target);
  const { language } = gathered;
  return { gathered, words: wordsOf(language), form: formWordsOf(language), report, byName, shared: {} };
}

export const noteSubjects = (subject: ReportSubject): NoteSubject[] =>
  subject.report.kept.map((kept, index) => ({ ...subject, kept, number: index + 1 }));

export const followUpSubjects = (subject: ReportSubject): FollowUpSubject[] =>
  noteSubjects(subject)
    .flatMap((note) => (note.kept.followUp === null ? [] : [{ ...note, followUp: note.kept.followUp }]))
    .map((one, index) => ({ ...one, number: index + 1 }));

export const targetSubjects = (subject: ReportSubject): TargetSubject[] =>
  (subject.report.targets ?? [])
    .filter(({ role }) => role === 'target')
    .map((target, index) => ({ ...subject, target, number: index + 1 }));

/** The target that the words of a note name, as the last reading of the report has it. */
const readTargetOf = ({ kept, byName }: NoteSubject): ReadTarget | undefined =>
  byName.get(kept.note.selector.target?.name ?? '');

/** The catalogue's name of what a note is about; null where it is about no target, or the catalogue has none. */
export function indicatorOf(subject: NoteSubject): string | null {
  const id = readTargetOf(subject)?.indicator ?? null;
  return id === null ? null : subject.gathered.labelOf(id);
}
