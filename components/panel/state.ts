import type { DraftStanding } from '../../lib/dataset/index.ts';
import type { FollowUpChange } from '../../lib/follow-up/index.ts';
import type { ComparedMention, ReportComparison } from '../../lib/messaging/index.ts';
import type { OverlayNews } from '../../lib/messaging/protocol.ts';
import type { AttachedReport } from '../../lib/model/attached.ts';
import type { Kept } from '../../lib/model/kept.ts';
import type { MentionFacts } from '../../lib/model/mention-facts.ts';
import type { ReportRecord } from '../../lib/model/records.ts';
import type { Failure, Result } from '../../lib/model/result.ts';
import type { Span } from '../../lib/model/span.ts';
import type {
  Addition,
  FollowUpOfReport,
  OwnObservationDraft,
  RowToAdd,
  TargetToFollow,
} from '../../lib/storage/index.ts';
import type { Suggest } from '../card/index.ts';
import type { MarkKind } from '../shared/hidden-marks.ts';
import type { Offer } from './adding/offers.ts';
import type { DecidingActions } from './deciding/actions.ts';
import type { HistoryActions } from './history/actions.ts';

/** All that the overlay read on the page: extraction and what became of each note's words. */
export type Reading = Extract<OverlayNews, { type: 'reading' }>;

/** Words that the reader selected on the page, with their place in the report's text. */
export type Selected = NonNullable<Extract<OverlayNews, { type: 'selected' }>['selected']>;

/** What setting the reading beside the dataset gave. */
export interface PanelComparison {
  report: ReportComparison;
  /** What was asked, as `mentions` of `report`. */
  facts: readonly MentionFacts[];
  /** By index in the extraction's mentions. */
  mentions: ReadonlyMap<number, ComparedMention>;
}

/** How the page read before, and what changed since, once that was asked for. */
export type PanelWording = Omit<Extract<OverlayNews, { type: 'wording' }>, 'type'>;

/** What the panel knows of the tab it shows. */
export type PageState =
  | { kind: 'loading' }
  /** Nothing was taken for a report here, or the page has not been asked. */
  | { kind: 'no-report' }
  /** A page of the browser itself, where no extension may read. */
  | { kind: 'unreadable' }
  /** `inView` and `current` are indices in `reading.extraction.mentions`; `selected` is what is selected on the page. */
  | {
      kind: 'open';
      reading: Reading;
      compared: PanelComparison | null;
      /** How the page read before; null while that is not known. */
      wording?: PanelWording | null;
      inView: number | null;
      current: number | null;
      selected: Selected | null;
    };

export type Open = Extract<PageState, { kind: 'open' }>;

/** What the reader keeps on the open report. `setAside` are records that could not be read; they stay where they are. */
export type KeptState =
  | { kind: 'loading' }
  | {
      kind: 'kept';
      items: readonly Kept[];
      setAside: readonly unknown[];
      /** The record of the report; absent or null where there is none yet. */
      report?: ReportRecord | null;
    }
  | { kind: 'failed'; failure: Failure };

/** What adding a report to the reader's own data asks for. */
export interface AddingActions {
  /** What the open report offers, in its order. */
  offers(): Promise<Result<readonly Offer[]>>;
  standings(drafts: readonly OwnObservationDraft[]): Promise<Result<readonly DraftStanding[]>>;
  /** All or nothing, in one go. */
  add(rows: readonly RowToAdd[]): Promise<Result<Addition>>;
  /** How many were taken out again. */
  undo(batch: string): Promise<Result<number>>;
  suggest: Suggest;
}

/** What the reader can do with follow-ups. */
export interface FollowUpActions {
  /** Keeps a change; `base`: the `modified` of the follow-up that the reader saw. */
  edit(id: string, change: FollowUpChange, base: number): Promise<Result<unknown>>;
  drop(ids: readonly string[]): Promise<Result<unknown>>;
  takeUp(ids: readonly string[]): Promise<Result<unknown>>;
  /** Units that the reader named before, the most used first. */
  units(): Promise<readonly string[]>;
  /** Those of all reports. */
  choices(): Promise<Result<readonly FollowUpOfReport[]>>;
  /** The words selected on the page, as evidence of any follow-up. */
  addEvidence(id: string, selected: Selected): Promise<Result<unknown>>;
  /** All in one step, which `undo` takes back. */
  follow(targets: readonly TargetToFollow[]): Promise<Result<{ count: number; undo(): Promise<Result<unknown>> }>>;
}

/** What the reader can do with a note whose words are gone. */
export interface PlacingActions {
  /** Puts the note on other words of the open page. */
  attach(kept: Kept, span: Span): Promise<Result<unknown>>;
  keepAsItIs(kept: Kept): Promise<Result<unknown>>;
}

/** What the reader can do from the panel. */
export interface PanelActions {
  /** Scrolls the page to these words and flashes them. */
  reveal(span: Span): void;
  /** The report's targets and outcomes as observations of the reader's own. */
  readonly adding: AddingActions;
  /** What the reader decides about this page and its site. */
  readonly deciding: DecidingActions;
  /** What was done and can be taken back, and the trash; left out where there is no database. */
  readonly history?: HistoryActions;
  /** Asks the page what changed since it was last seen. */
  showChanges?(): void;
  /** What changed was looked at. */
  changesSeen?(): void;
  readonly followUps: FollowUpActions;
  readonly placing: PlacingActions;
  /** Marks that pages shall not show. */
  hideMarks(hidden: readonly MarkKind[]): Promise<Result<unknown>>;
  /** Lets the machine's reading stand again. */
  undoCorrection(id: string): Promise<Result<unknown>>;
  /** All that is stored, as a file: its name, and `asOf` (milliseconds since the Unix epoch) where it is a copy of then. */
  exportRaw(): Promise<Result<{ fileName: string; asOf?: number | undefined }>>;
  /** Opens the page's editor on a target: its index in the extraction's mentions. */
  noteOn(mention: number): void;
  /** Opens the page's editor on a note. */
  editNote(id: string): void;
  trash(id: string): Promise<Result<unknown>>;
  restore(id: string): Promise<Result<unknown>>;
  /** Opens another part of the report in the tab. */
  openPart?(address: string): void;
  /** The report that the page has as a file only. */
  findAttached?(): Promise<AttachedReport | null>;
  /** Brings the reading to a page that was not taken for a report. */
  readPage(): Promise<Result<unknown>>;
  /** Writes the Markdown file; the name it got. */
  exportFile(): Promise<Result<string>>;
  /** Puts the Markdown on the clipboard. */
  exportCopy(): Promise<Result<unknown>>;
  /** Reads what is kept once more, after a failure. */
  retryKept(): void;
}
