import type { PledgemarkDatabase, Stored } from './database.ts';
import { joinedReport, type PlannedRecord, standingTo } from './merge-plan.ts';
import { chunks, type Steps } from './merge-steps.ts';

const addressesOf = ({ address, addresses }: Stored): string[] =>
  [address, ...(Array.isArray(addresses) ? addresses : [])].filter((one) => typeof one === 'string');

/**
 * The reports that are stored here, as they would be after what was planned so far. An address has one owner, and keeps
 * it: so a report that comes in finds the same one at every import, also where the two profiles cut a report differently.
 */
class Owners {
  readonly #now = new Map<string, Stored>();
  readonly #stored = new Map<string, Stored>();
  readonly #byAddress = new Map<string, string>();

  /** Takes in what is stored of the reports in a chunk, but for what was planned meanwhile. */
  async read(database: PledgemarkDatabase, chunk: readonly Stored[]): Promise<void> {
    const byId = await database.reports.bulkGet(chunk.map(({ id }) => id));
    const all = chunk.flatMap(addressesOf);
    const found = await database.reports.where('addresses').anyOf(all).or('address').anyOf(all).toArray();
    for (const report of [...byId, ...found]) {
      if (report === undefined || this.#now.has(report.id)) continue;
      this.#stored.set(report.id, report);
      this.put(report);
    }
  }

  /** The report that one is here: of its id, else found at the first of its addresses that has an owner. */
  find(report: Stored): Stored | undefined {
    const owner = addressesOf(report).map((address) => this.#byAddress.get(address));
    return this.#now.get(report.id) ?? this.#now.get(owner.find((id) => id !== undefined) ?? '');
  }

  /** What lies in the database of it; null where it is to be new. */
  stored(id: string): Stored | null {
    return this.#stored.get(id) ?? null;
  }

  /** Without the addresses at which another report is found. */
  ownOf(report: Stored, id: string): Stored {
    const { addresses } = report;
    if (!Array.isArray(addresses)) return report;
    return { ...report, addresses: addresses.filter((address) => (this.#byAddress.get(address) ?? id) === id) };
  }

  put(report: Stored): void {
    this.#now.set(report.id, report);
    for (const address of addressesOf(report)) {
      if (!this.#byAddress.has(address)) this.#byAddress.set(address, report.id);
    }
  }
}

function plannedReport(report: Stored, owners: Owners, partly: boolean): PlannedRecord {
  const here = owners.find(report);
  const stored = here === undefined ? null : owners.stored(here.id);
  if (here === undefined) return { store: 'reports', standing: 'new', incoming: report, stored };
  if (partly) return { store: 'reports', standing: 'same', incoming: here, stored };
  const incoming = joinedReport(owners.ownOf(report, here.id), here);
  if (stored === null) return { store: 'reports', standing: 'new', incoming, stored };
  return { store: 'reports', standing: standingTo(incoming, stored) === 'same' ? 'same' : 'newer', incoming, stored };
}

/** Reports that come in, and the ids under which those are stored here that came under others. */
export async function planReports(
  database: PledgemarkDatabase,
  incoming: readonly Stored[],
  steps: Steps,
): Promise<{ ids: ReadonlyMap<string, string>; planned: PlannedRecord[] }> {
  const ids = new Map<string, string>();
  const planned: PlannedRecord[] = [];
  const owners = new Owners();
  for (const chunk of chunks(incoming)) {
    await owners.read(database, chunk);
    for (const report of chunk) {
      const one = plannedReport(report, owners, steps.partly !== null);
      if (one.incoming.id !== report.id) ids.set(report.id, one.incoming.id);
      owners.put(one.incoming);
      planned.push(one);
    }
    steps.next(chunk.length);
  }
  return { ids, planned };
}
