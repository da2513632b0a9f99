// What the index keeps of a stored record. A record is read leniently here, since parsing each of a hundred thousand
// takes seconds: what is shown is parsed by its schema when it is shown.
import { type CorrectedFields, CorrectionChangeSchema } from '../../../lib/model/correction.ts';
import { ChangeSchema, ComparatorSchema, type Quantity } from '../../../lib/model/quantity.ts';
import type { Stored } from '../../../lib/storage/index.ts';

export interface ReportLine {
  readonly id: string;
  readonly address: string;
  /** All at which it is found, those of its parts among them. */
  readonly addresses: readonly string[];
  readonly title: string;
  readonly type: string;
  /** Empty where unknown. */
  readonly area: string;
  readonly areaName: string;
  readonly period: string;
  readonly issuer: string;
  readonly publishedOn: string;
  readonly targets: number | null;
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** The target that a note is about, with what the reader set right of it. Amounts in the base unit. */
export interface FactsLine extends Quantity {
  readonly name: string;
  readonly valueText: string;
  /** The indicator that the reader chose, by its id; empty: the reader says that the catalogue has none; null: by name. */
  readonly indicator: string | null;
}

export interface NoteLine {
  readonly id: string;
  readonly reportId: string;
  readonly quote: string;
  readonly body: string;
  readonly tags: readonly string[];
  /** Empty: the colour of notes. */
  readonly colour: string;
  /** The words before the quote, by which it is told from the same words elsewhere. */
  readonly prefix: string;
  readonly start: number;
  /** Empty where the note is about no target. */
  readonly period: string;
  readonly facts: FactsLine | null;
  readonly created: number;
  readonly modified: number;
}

export interface FollowUpLine {
  readonly id: string;
  readonly noteId: string;
  readonly what: string;
  readonly due: string;
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  readonly progress: string;
  readonly assessment: string;
  readonly reported: string;
  readonly reportedAmount: number | null;
  readonly remark: string;
}

/** What the reader set right of the target at some words. `fields` null: they say that it is none. */
export interface CorrectionLine {
  readonly id: string;
  readonly reportId: string;
  readonly quote: string;
  readonly prefix: string;
  readonly start: number;
  readonly fields: CorrectedFields | null;
}

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
/** The latest instant that a date can say, in milliseconds. */
const LAST = 8.64e15;
const time = (value: unknown): number => (Math.abs(number(value)) <= LAST ? number(value) : 0);
/** An ISO day that there is, else empty. */
const day = (value: unknown): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text(value)) && !Number.isNaN(Date.parse(text(value))) ? text(value) : '';
const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const addressesOf = ({ address, addresses, parts }: Stored): string[] => {
  const ofParts = Array.isArray(parts) ? parts.map((part) => text(fieldsOf(part)?.address)) : [];
  return [...new Set([text(address), ...texts(addresses), ...ofParts])];
};

export const reportLine = (stored: Stored): ReportLine => ({
  id: stored.id,
  address: text(stored.address),
  addresses: addressesOf(stored),
  title: text(stored.title),
  type: text(stored.type),
  area: text(stored.areaCode),
  areaName: text(stored.areaName),
  period: text(stored.period),
  issuer: text(stored.issuer),
  publishedOn: text(stored.publishedOn),
  targets: amount(stored.targets),
  firstSeen: time(stored.firstSeen),
  lastSeen: time(stored.lastSeen),
});

const oneOf = <T extends string>(all: readonly T[], value: unknown, other: T): T =>
  all.find((one) => one === value) ?? other;

function factsLine(target: unknown): FactsLine | null {
  const facts = fieldsOf(target);
  if (facts === null) return null;
  return {
    name: text(facts.name),
    valueText: text(facts.valueText),
    unit: text(facts.unit),
    change: oneOf(ChangeSchema.options, facts.change, 'none'),
    comparator: oneOf(ComparatorSchema.options, facts.comparator, 'eq'),
    amount: amount(facts.amount),
    amountHigh: amount(facts.amountHigh),
    indicator: null,
  };
}

/** Null for what lies in the trash, and for what is no note. */
export function noteLine(stored: Stored): NoteLine | null {
  const selector = fieldsOf(stored.selector);
  if (selector === null || (stored.trashed ?? null) !== null) return null;
  return {
    id: stored.id,
    reportId: text(stored.reportId),
    quote: text(fieldsOf(selector.quote)?.exact),
    prefix: text(fieldsOf(selector.quote)?.prefix),
    body: text(stored.body),
    tags: texts(stored.tags),
    colour: text(stored.colour),
    start: number(fieldsOf(selector.position)?.start),
    period: text(fieldsOf(selector.target)?.period),
    facts: factsLine(selector.target),
    created: time(stored.created),
    modified: time(stored.modified),
  };
}

/** Null for what was undone. Corrections are few, and are read by their schema. */
export function correctionLine(stored: Stored): CorrectionLine | null {
  const selector = fieldsOf(stored.selector);
  const change = CorrectionChangeSchema.safeParse(stored.change).data;
  if (selector === null || !change || (stored.trashed ?? null) !== null) return null;
  return {
    id: stored.id,
    reportId: text(stored.reportId),
    quote: text(fieldsOf(selector.quote)?.exact),
    prefix: text(fieldsOf(selector.quote)?.prefix),
    start: number(fieldsOf(selector.position)?.start),
    fields: change.type === 'corrected' ? change.fields : null,
  };
}

/** Null for what lies in the trash. */
export function followUpLine(stored: Stored): FollowUpLine | null {
  if ((stored.trashed ?? null) !== null) return null;
  const reported = fieldsOf(stored.reported);
  return {
    id: stored.id,
    noteId: text(stored.noteId),
    what: text(stored.what),
    due: day(stored.due),
    leadUnit: text(stored.leadUnit),
    coUnits: texts(stored.coUnits),
    progress: text(stored.progress) || 'not-started',
    assessment: text(stored.assessment) || 'not-yet',
    reported: text(reported?.text),
    reportedAmount: amount(reported?.amount),
    remark: text(stored.remark),
  };
}
