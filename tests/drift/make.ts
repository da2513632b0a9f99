import * as around from './changes/around.ts';
import type { Change } from './changes/change.ts';
import * as goneBy from './changes/gone.ts';
import * as moved from './changes/moved.ts';
import * as pages from './changes/pages.ts';
import * as ranges from './changes/ranges.ts';
import * as setting from './changes/setting.ts';
import * as within from './changes/within.ts';
import { type DriftCase, gone } from './expected.ts';
import { type DriftNote, type NoteKind, notesOn } from './note.ts';
import type { DriftPage } from './page.ts';
import type { Random } from './random.ts';

/** Every change to one page, by the name that the table gives it; several changes share a row. */
const changes: readonly (readonly [string, Change])[] = [
  ['unchanged', around.unchanged],
  ['paragraph put in', around.paragraphBefore],
  ['paragraph put in', around.paragraphAfter],
  ['words put in beside', around.sentenceBefore],
  ['words put in beside', around.clauseNearby],
  ['renumbered', around.renumbered],
  ['heading reworded', around.headingReworded],
  ['other numbers near', around.numbersNearby],
  ['edited all over', around.heavilyEdited],
  ['width and spaces', setting.fullWidthMarks],
  ['width and spaces', setting.fullWidthDigits],
  ['width and spaces', setting.spacedDigits],
  ['width and spaces', setting.indented],
  ['width and spaces', setting.brokenLines],
  ['width and spaces', setting.otherSigns],
  ['sentences merged, split', setting.joined],
  ['sentences merged, split', setting.parted],
  ['value edited', within.numberEdited],
  ['value edited', within.digitMore],
  ['value edited', within.boundEdited],
  ['value edited with others', within.numbersAllOver],
  ['value edited with others', within.editedAndMoved],
  ['range made, ended', ranges.rangeMade],
  ['range made, ended', ranges.rangeEnded],
  ['range made, ended', ranges.rangeEndEdited],
  ['values exchanged', ranges.valuesExchanged],
  ['unit edited', within.unitEdited],
  ['unit edited', ranges.scaleEdited],
  ['same value otherwise', within.unitConverted],
  ['same value otherwise', within.aboutSaidOtherwise],
  ['same value otherwise', ranges.scaleWrittenOut],
  ['reworded', within.fillerPutIn],
  ['reworded', within.verbExchanged],
  ['reworded', within.characterMended],
  ['reworded', within.partTakenOut],
  ['paragraphs reordered', moved.paragraphsExchanged],
  ['sentences reordered', moved.sentencesShuffled],
  ['sentences reordered', moved.sentenceElsewhere],
  ['clauses reordered', moved.clausesExchanged],
  ['doubled', moved.sentenceDoubled],
  ['doubled', moved.paragraphDoubled],
  ['doubled', moved.pageDoubled],
  ['deleted', goneBy.sentenceDeleted],
  ['deleted', goneBy.paragraphDeleted],
  ['deleted', goneBy.clauseDeleted],
  ['deleted', goneBy.sectionDeleted],
  ['deleted', goneBy.clausesCutShort],
  ['deleted, a like one left', goneBy.deletedWithSibling],
  ['replaced', goneBy.replacedByOther],
  ['replaced', goneBy.otherName],
  ['replaced', goneBy.clauseReplaced],
  ['replaced', goneBy.leadReplaced],
  ["next year's report", pages.filledInAnew],
  ['excerpt', pages.excerptWithIt],
  ['excerpt', pages.excerptWithoutIt],
  ['held by a page', pages.heldByPage],
];

const KINDS: readonly NoteKind[] = ['target', 'clause', 'sentence', 'passage', 'word', 'cell'];

/** How many notes of each kind each change is tried on, on each page. */
export type Shares = Readonly<Partial<Record<NoteKind, number>>>;

const label = (page: DriftPage, note: DriftNote): string => `${page.name} ${note.kind} “${note.words.slice(0, 40)}”`;

export function casesOn(page: DriftPage, shares: Shares, by: Random): DriftCase[] {
  return changes.flatMap(([change, make]) =>
    KINDS.flatMap((kind) =>
      notesOn(page, kind, shares[kind] ?? 0, by).flatMap((note): DriftCase[] => {
        const made = make(page, note, by);
        if (!made) return [];
        const name = `${make.name}: ${label(page, note)}`;
        return [
          { change, name, before: page.text, after: made.text, selector: note.selector, expected: made.expected },
        ];
      }),
    ),
  );
}

/** Notes of one page looked for on another one, where none of their words belongs. */
export function casesAcross(
  change: string,
  page: DriftPage,
  other: DriftPage,
  shares: Shares,
  by: Random,
): DriftCase[] {
  return KINDS.flatMap((kind) => notesOn(page, kind, shares[kind] ?? 0, by)).map((note) => ({
    change,
    name: `${other.name} for ${label(page, note)}`,
    before: page.text,
    after: other.text,
    selector: note.selector,
    expected: gone,
  }));
}
