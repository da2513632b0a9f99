import { z } from 'zod';
import { AttachedReportSchema } from '../model/attached.ts';
import { ChangeRecordSchema } from '../model/change.ts';
import { CorrectionDraftSchema, CorrectionRecordSchema } from '../model/correction.ts';
import { ExtractionSchema } from '../model/extraction.ts';
import { FailureSchema } from '../model/failure.ts';
import { UnsavedDraftSchema } from '../model/keeping.ts';
import { KeptSchema, NoteDraftSchema, OpenReportSchema } from '../model/kept.ts';
import { IndicatorRefSchema, MentionSchema } from '../model/mention.ts';
import { MentionFactsSchema } from '../model/mention-facts.ts';
import { IdSchema, NoteColourSchema, ReportRecordSchema } from '../model/records.ts';
import { ReportChangesSchema, WordingBeforeSchema } from '../model/report-changes.ts';
import { AnchorVerdictSchema } from '../model/selector.ts';
import { ReadTargetSchema } from '../model/text-version.ts';
import { ReportComparisonWireSchema } from './compared/wire.ts';

/** What the reader keeps on a report: notes with their follow-ups, and corrections, each in the order of its text. */
const KeptOnReportSchema = z.object({ kept: z.array(KeptSchema), corrections: z.array(CorrectionRecordSchema) });

/** Content → background. Each request with its payload and what a success carries; a failure is `{code, detail}`. */
export const requests = {
  /** The detector's gate passed, or the reader asked: bring the overlay's code and style into this tab. */
  'report.found': { payload: z.object({}), reply: z.object({}) },
  /** A page that was looked at before shows other words now, by which it is none: an overlay there reads it again. */
  'page.changed': { payload: z.object({}), reply: z.object({}) },
  /** The reader asked in the panel: read the page in this tab, whatever it is. Answered for pages of our own only. */
  'page.read': { payload: z.object({ tabId: z.int().nonnegative() }), reply: z.object({}) },
  /** The reader took back that nothing is read here: look at the page in this tab as the detector does. For our own pages only. */
  'page.look': { payload: z.object({ tabId: z.int().nonnegative() }), reply: z.object({}) },
  /** The panel found no report in this tab: does the page name one, and have it as a file only? For our own pages only. */
  'page.attached': {
    payload: z.object({ tabId: z.int().nonnegative() }),
    reply: z.object({ attached: AttachedReportSchema.nullable() }),
  },
  /** The overlay read a report: note the visit, put the count on the toolbar icon, give what the reader keeps here. */
  'report.open': {
    payload: z.object({ report: OpenReportSchema, targets: z.int().nonnegative() }),
    reply: KeptOnReportSchema.extend({
      report: ReportRecordSchema,
      /** What was written here and never saved, the latest first. */
      unsaved: z.array(UnsavedDraftSchema),
      /** The reader's tags, most used first. */
      tags: z.array(z.string()),
      /** Whether the text is wanted by `text.keep`. */
      textWanted: z.boolean(),
      /** How the page read before, where what changed was not looked at yet. */
      before: WordingBeforeSchema.nullable(),
    }),
  },
  /** Keep the text of this page, as it was read for `report.open`. */
  'text.keep': { payload: z.object({ text: z.string() }), reply: z.object({}) },
  /** The kept text of an earlier wording of this page. */
  'text.kept': { payload: z.object({ id: IdSchema }), reply: z.object({ text: z.string() }) },
  /** What changed up to this wording was looked at. */
  'text.seen': { payload: z.object({ id: IdSchema }), reply: z.object({}) },
  /** Set aside what is being written, under the id of its note, or of the one it will be. */
  'draft.keep': { payload: z.object({ id: IdSchema, draft: NoteDraftSchema }), reply: z.object({}) },
  'draft.drop': { payload: z.object({ id: IdSchema }), reply: z.object({}) },
  /** What the reader keeps on this page's report, again (after a change made elsewhere). */
  'report.kept': { payload: z.object({}), reply: KeptOnReportSchema },
  /**
   * Set the mentions beside the dataset and the reader's own observations; one answer for each, in the order asked.
   * `compareReport` asks it and gives the answer as `ReportComparison`.
   */
  'report.compare': {
    payload: z.object({ report: OpenReportSchema, mentions: z.array(MentionFactsSchema) }),
    reply: ReportComparisonWireSchema,
  },
  /** Keep what was read on this page, for the library; with the indicators that comparing found. */
  'reading.keep': {
    payload: z.object({ report: OpenReportSchema, targets: z.array(ReadTargetSchema) }),
    reply: z.object({}),
  },
  /** The overlay's counts of this report, whenever they change: they go on the toolbar icon. */
  'report.counts': {
    payload: z.object({ targets: z.int().nonnegative(), overdue: z.int().nonnegative() }),
    reply: z.object({}),
  },
  /** A frame with an open report goes on to another document: its count must not stay. */
  'report.left': { payload: z.object({}), reply: z.object({}) },
  /** The full verdict was no, or the overlay closes: take style and count away. */
  'report.withdraw': { payload: z.object({}), reply: z.object({}) },
  /** Keep a note. The reply comes after the data is on disk (strict durability). */
  'note.save': { payload: z.object({ report: OpenReportSchema, draft: NoteDraftSchema }), reply: KeptSchema },
  /** Give a note another colour; null: that of notes. */
  'note.colour': { payload: z.object({ id: IdSchema, colour: NoteColourSchema.nullable() }), reply: KeptSchema },
  /** Put a note and its follow-up into the trash. */
  'note.trash': { payload: z.object({ id: IdSchema }), reply: KeptSchema },
  /** Take them out of the trash again. */
  'note.restore': { payload: z.object({ id: IdSchema }), reply: KeptSchema },
  /** Keep what the reader corrected or dismissed. The reply comes after the data is on disk. */
  'correction.save': {
    payload: z.object({ report: OpenReportSchema, draft: CorrectionDraftSchema }),
    reply: CorrectionRecordSchema,
  },
  /** Let the machine's reading stand again. */
  'correction.undo': { payload: z.object({ id: IdSchema }), reply: CorrectionRecordSchema },
  /** Take a change back (null: the last that stands), and do one again. For pages of our own only. */
  'change.undo': { payload: z.object({ id: IdSchema.nullable() }), reply: ChangeRecordSchema },
  'change.redo': { payload: z.object({ id: IdSchema.nullable() }), reply: ChangeRecordSchema },
  /** Indicators of the catalogue that fit what the reader types, the best first. */
  'indicator.suggest': {
    payload: z.object({ typed: z.string().max(100) }),
    reply: z.object({ indicators: z.array(IndicatorRefSchema) }),
  },
  /** The units that the reader named in follow-ups, the most used first. */
  'units.used': { payload: z.object({}), reply: z.object({ units: z.array(z.string()) }) },
  /**
   * Follow-ups, of whatever report, that hold each word of `query`, what was changed last first: as many as one looks
   * through, of `found` that fit and `all` that there are.
   */
  'evidence.choices': {
    payload: z.object({ query: z.string().max(100) }),
    reply: z.object({
      choices: z.array(z.object({ id: IdSchema, what: z.string(), leadUnit: z.string(), report: z.string() })),
      found: z.int().nonnegative(),
      all: z.int().nonnegative(),
    }),
  },
  /** Words of this page as evidence of a follow-up; `on` null: of today. The reply comes after the data is on disk. */
  'evidence.add': {
    payload: z.object({ id: IdSchema, quote: z.string().min(1), title: z.string(), on: z.iso.date().nullable() }),
    reply: z.object({}),
  },
  /** A page of our own changed notes or follow-ups of these reports: their overlays ask again. For our own pages only. */
  'kept.changed': { payload: z.object({ reportIds: z.array(IdSchema) }), reply: z.object({}) },
  /** A page of our own changed the reader's observations: the overlays compare again. For our own pages only. */
  'observations.changed': { payload: z.object({}), reply: z.object({}) },
} as const;

export type RequestName = keyof typeof requests;
export type Payload<N extends RequestName> = z.infer<(typeof requests)[N]['payload']>;
export type Reply<N extends RequestName> = z.infer<(typeof requests)[N]['reply']>;

const CorrectedReadingSchema = z.object({
  mentions: z.array(z.object({ id: IdSchema, index: z.int().nonnegative(), machine: MentionSchema })),
  dismissed: z.array(z.object({ id: IdSchema, machine: MentionSchema })),
});

/** Overlay → panel. */
export const OverlayNewsSchema = z.discriminatedUnion('type', [
  /** All that the overlay read, sent on connecting and after each new reading; `anchors` by note id, as known then. */
  z.object({
    type: z.literal('reading'),
    address: z.string(),
    /** With the reader's corrections in it, without what was dismissed. */
    extraction: ExtractionSchema,
    /** The report's text, by which a deep link is kept short. */
    text: z.string(),
    /** What the reader corrected, by index in `extraction.mentions`, and dismissed. */
    corrected: CorrectedReadingSchema,
    anchors: z.record(IdSchema, AnchorVerdictSchema),
    /** The site's own way to all of the report's parts on one page; `address` null: a script shows it. */
    whole: z.object({ words: z.string(), address: z.string().nullable() }).nullable().optional(),
  }),
  /** Where the notes' words are now, by note id: looked for after the reading, and after each change of the notes. */
  z.object({ type: z.literal('anchors'), anchors: z.record(IdSchema, AnchorVerdictSchema) }),
  /** What comparing gave for `mentions[i]` of the last reading, with the facts it was asked with; `unpackComparison` reads it. */
  z.object({
    type: z.literal('compared'),
    facts: z.array(MentionFactsSchema),
    comparison: ReportComparisonWireSchema,
    /** Place in `extraction.mentions` of each of `facts`. */
    mentions: z.array(z.int().nonnegative()),
  }),
  /** The page scrolled: index in `extraction.mentions` of the first target in view, or null. */
  z.object({ type: z.literal('in-view'), mention: z.int().nonnegative().nullable() }),
  /** The page reads otherwise than before; `changes` once they were asked for. */
  z.object({
    type: z.literal('wording'),
    before: WordingBeforeSchema.nullable(),
    changes: ReportChangesSchema.nullable(),
    failure: FailureSchema.nullable(),
  }),
  /** The words that the reader selected on the page; null for none. `span` in the report's text. */
  z.object({
    type: z.literal('selected'),
    selected: z
      .object({
        span: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
        words: z.string().min(1),
      })
      .nullable(),
  }),
  /** The pointer or the keyboard is on this mention. */
  z.object({ type: z.literal('current'), mention: z.int().nonnegative().nullable() }),
]);
export type OverlayNews = z.infer<typeof OverlayNewsSchema>;

/** Panel → overlay. */
export const PanelWishSchema = z.discriminatedUnion('type', [
  /** Scroll to these words and flash them. Offsets in the report's text. */
  z.object({ type: z.literal('reveal'), start: z.int().nonnegative(), end: z.int().nonnegative() }),
  /** Open the page's editor on a note, or on a target for a new one. */
  z.object({ type: z.literal('edit-note'), id: IdSchema }),
  /** Say what changed since the wording before. */
  z.object({ type: z.literal('show-changes') }),
  /** What changed was looked at. */
  z.object({ type: z.literal('changes-seen') }),
  z.object({ type: z.literal('note-target'), mention: z.int().nonnegative() }),
]);
export type PanelWish = z.infer<typeof PanelWishSchema>;
