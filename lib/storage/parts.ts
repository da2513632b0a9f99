import type { OpenReport } from '../model/kept.ts';
import type { ReportPart, ReportRecord } from '../model/records.ts';
import type { PledgemarkDatabase, Stored } from './database.ts';

type Parts = NonNullable<OpenReport['parts']>;

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);

/** The parts as the page names them, if it is one of them itself; a page names none of another site. */
export function partsAt(address: string, { parts = [] }: OpenReport): Parts {
  const here = parts.some((part) => part.address === address);
  return here && parts.every((part) => originOf(part.address) === originOf(address)) ? parts : [];
}

/**
 * The stored report that is found at this address or at one of its other parts; of two (from a time when they were taken
 * for two) the one at the address of the first part. One whose list of addresses is broken is found by its own.
 */
export async function storedAt(
  database: PledgemarkDatabase,
  address: string,
  parts: Parts = [],
): Promise<Stored | undefined> {
  const all = [...parts.map((part) => part.address), address];
  const found = await database.reports.where('addresses').anyOf(all).or('address').anyOf(all).toArray();
  const first = found.find((stored) => Reflect.get(stored, 'address') === all[0]);
  return first ?? found[0];
}

/** The parts of a record after a visit: as the page lists them now, with the days of earlier visits. */
export function partsAfter(before: ReportRecord | null, parts: Parts, address: string, time: number): ReportPart[] {
  const visits = new Map((before?.parts ?? []).map((part) => [part.address, part.visited]));
  const listed = parts.length > 0 ? parts : (before?.parts ?? []);
  return listed.map(({ address: at, label }) => ({
    address: at,
    label,
    visited: at === address ? time : (visits.get(at) ?? null),
  }));
}

/** The page of a report that is meant by an address: one of its parts, or at any other of its addresses its own. */
const pageOf = ({ address, parts }: ReportRecord, at: string): string =>
  parts.some((part) => part.address === at) ? at : address;

/** The part that a note made at this address belongs to; null: the report's own address. */
export const partOf = (report: ReportRecord, at: string): string | null => {
  const page = pageOf(report, at);
  return page === report.address ? null : page;
};

/** Whether a note (its `part`) stands on the page at this address. */
export const isOnPage = (report: ReportRecord, part: string | null, at: string): boolean =>
  (part ?? report.address) === pageOf(report, at);
