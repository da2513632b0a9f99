import { useMemo } from 'preact/hooks';
import type { OpenReport } from '../../../lib/model/kept.ts';
import type { ReportRecord } from '../../../lib/model/records.ts';
import { type Failure, fail, type Result, sentenceOf } from '../../../lib/model/result.ts';
import { keepNote, type PlacedNote, restoreNote, trashNote } from '../../../lib/storage/index.ts';
import type { NoteWriting } from '../../card/NoteEditor.tsx';
import { useLocale } from '../../shared/words/index.ts';
import { useLibrary } from '../library.ts';
import { useNotesWords } from './words/index.ts';

/** The report as its record knows it. */
const openReportOf = (report: ReportRecord): OpenReport => ({
  verdict: {
    isReport: true,
    confidence: 1,
    type: report.type,
    title: report.title,
    areaCode: report.areaCode,
    areaName: report.areaName,
    period: report.period,
    issuer: report.issuer,
    publishedOn: report.publishedOn,
    evidence: [],
  },
  textSha256: report.textSha256,
  textLength: report.textLength,
});

const withoutReport = (): Result<never> =>
  fail(
    'report-missing',
    '这条笔记的报告记录读不出来，笔记没有保存。可先复制文字。',
    'The record of this note’s report cannot be read, so the note was not saved. You can copy your text.',
  );

/** What can be done with a note; each says what it did, with a way back. */
export interface NoteDeeds {
  /** Null where it is saved, else why not. */
  save(kept: PlacedNote, writing: NoteWriting): Promise<Failure | null>;
  remove(kept: PlacedNote): Promise<void>;
}

export function useNoteDeeds(): NoteDeeds {
  const { database, telling, onKept } = useLibrary();
  const { tell } = telling;
  const words = useNotesWords();
  const locale = useLocale();
  return useMemo(() => {
    const bringBack = async ({ note }: PlacedNote): Promise<void> => {
      const restored = await restoreNote(database, note.id);
      tell(restored.ok ? words.restored : sentenceOf(restored.error, locale));
      onKept([note.reportId]);
    };
    return {
      async save({ note, report }, { body, tags, followUp }) {
        const draft = { id: note.id, base: note.modified, selector: note.selector, body, tags, followUp };
        const saved = report ? await keepNote(database, report.address, openReportOf(report), draft) : withoutReport();
        if (!saved.ok) return saved.error;
        tell(saved.value.note.id === note.id ? words.saved : words.savedApart);
        onKept([note.reportId]);
        return null;
      },
      async remove(kept) {
        const trashed = await trashNote(database, kept.note.id);
        if (trashed.ok) tell(words.removed, () => void bringBack(kept));
        else tell(sentenceOf(trashed.error, locale));
        onKept([kept.note.reportId]);
      },
    };
  }, [database, tell, onKept, words, locale]);
}
