import { z } from 'zod';
import { ExtractionSchema } from '../model/extraction.ts';
import { KeptSchema, NoteDraftSchema, OpenReportSchema } from '../model/kept.ts';
import { IdSchema, ReportRecordSchema } from '../model/records.ts';
import { AnchorVerdictSchema } from '../model/selector.ts';

/** Content → background. Each request with its payload and what a success carries; a failure is `{code, detail}`. */
export const requests = {
  /** The detector's gate passed, or the reader asked: bring the overlay's code and style into this tab. */
  'report.found': { payload: z.object({}), reply: z.object({}) },
  /** The reader asked in the panel: read the page in this tab, whatever it is. Answered for pages of our own only. */
  'page.read': { payload: z.object({ tabId: z.int().nonnegative() }), reply: z.object({}) },
  /** The overlay read a report: note the visit, put the count on the toolbar icon, give what the reader keeps here. */
  'report.open': {
    payload: z.object({ report: OpenReportSchema, targets: z.int().nonnegative() }),
    reply: z.object({ report: ReportRecordSchema, kept: z.array(KeptSchema) }),
  },
  /** What the reader keeps on this page's report, again (after a change made elsewhere). */
  'report.kept': { payload: z.object({}), reply: z.object({ kept: z.array(KeptSchema) }) },
  /** The full verdict was no, or the overlay closes: take style and count away. */
  'report.withdraw': { payload: z.object({}), reply: z.object({}) },
  /** Keep a note. The reply comes after the data is on disk (strict durability). */
  'note.save': { payload: z.object({ report: OpenReportSchema, draft: NoteDraftSchema }), reply: KeptSchema },
  /** Put a note and its follow-up into the trash. */
  'note.trash': { payload: z.object({ id: IdSchema }), reply: KeptSchema },
  /** Take them out of the trash again. */
  'note.restore': { payload: z.object({ id: IdSchema }), reply: KeptSchema },
} as const;

export type RequestName = keyof typeof requests;
export type Payload<N extends RequestName> = z.infer<(typeof requests)[N]['payload']>;
export type Reply<N extends RequestName> = z.infer<(typeof requests)[N]['reply']>;

/** Background → overlay, after a note of this page's report changed somewhere else. */
export const KEPT_CHANGED = 'kept.changed';

/** Overlay → panels: an overlay came into this tab, and a panel may connect now. No payload, no answer. */
export const OVERLAY_READY = 'overlay.ready';

/** The panel connects to the overlay of a tab under this port name. */
export const PANEL_PORT = 'pledgemark.panel';

/** Overlay → panel. */
export const OverlayNewsSchema = z.discriminatedUnion('type', [
  /** All that the overlay read, sent on connecting and after each new reading; `anchors` by note id. */
  z.object({
    type: z.literal('reading'),
    address: z.string(),
    extraction: ExtractionSchema,
    anchors: z.record(IdSchema, AnchorVerdictSchema),
  }),
  /** The page scrolled: index in `extraction.mentions` of the first target in view, or null. */
  z.object({ type: z.literal('in-view'), mention: z.int().nonnegative().nullable() }),
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
  z.object({ type: z.literal('note-target'), mention: z.int().nonnegative() }),
]);
export type PanelWish = z.infer<typeof PanelWishSchema>;
