import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { MadeBy } from '../model/records.ts';
import { now } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { BeforeUpgrade } from './copy-before-upgrade.ts';
import { guardedFactory } from './guarded-factory.ts';
import { watchWrites } from './touched.ts';
import { versions as allVersions, type SchemaVersion } from './versions/index.ts';

export const DATABASE_NAME = 'pledgemark';
/** Dexie multiplies its version numbers by ten to get the native ones. */
const NATIVE_FACTOR = 10;

/** A record as it lies there: it may be broken, so it is `unknown` until its schema has read it. */
export type Stored = { id: string } & Record<string, unknown>;

/** An upgrade threw; the database is left as it was before. */
class UpgradeFailed extends Error {
  override readonly name = 'UpgradeFailed';
}

export interface DatabaseOptions {
  readonly name?: string;
  readonly versions?: readonly SchemaVersion[];
  /** Milliseconds since the Unix epoch. */
  readonly now?: () => number;
  readonly newId?: () => string;
  /** The platform's IndexedDB; undefined where the browser has none. */
  readonly factory?: IDBFactory | undefined;
}

/** Said also where there is none, since Dexie would else take the one that was there when it was loaded. */
const dependencies = (factory: IDBFactory | undefined, version: number): DexieOptions =>
  ({
    indexedDB: factory && guardedFactory(factory, version * NATIVE_FACTOR),
    IDBKeyRange: globalThis.IDBKeyRange,
  }) as DexieOptions;

export class PledgemarkDatabase extends Dexie {
  declare readonly reports: EntityTable<Stored, 'id'>;
  declare readonly notes: EntityTable<Stored, 'id'>;
  declare readonly followUps: EntityTable<Stored, 'id'>;
  declare readonly observations: EntityTable<Stored, 'id'>;
  declare readonly corrections: EntityTable<Stored, 'id'>;
  declare readonly texts: EntityTable<Stored, 'id'>;
  declare readonly readings: EntityTable<Stored, 'id'>;
  declare readonly changes: EntityTable<Stored, 'id'>;
  declare readonly drafts: EntityTable<Stored, 'id'>;
  declare readonly searches: EntityTable<Stored, 'id'>;
  declare readonly templates: EntityTable<Stored, 'id'>;
  declare readonly folders: EntityTable<Stored, 'id'>;
  declare readonly files: EntityTable<Stored, 'id'>;
  declare readonly revisions: Table<{ name: string; value: number }, string>;
  declare readonly setAside: Table<{ store: string; stored: unknown; problem: string; when: number }, number>;
  readonly now: () => number;
  readonly newId: () => string;
  readonly madeBy: MadeBy;
  readonly factory: IDBFactory | undefined;
  /** IndexedDB's own number of the version that this one opens. */
  readonly nativeVersion: number;
  /** Done once, before the first opening: what an upgrade is about to change is copied. */
  copied: Promise<BeforeUpgrade> | null = null;
  /** Whether opening waits for another connection to close. */
  blocked = false;

  constructor(options: DatabaseOptions = {}) {
    const { versions = allVersions, factory = globalThis.indexedDB } = options;
    const latest = versions.at(-1)?.number ?? 0;
    super(options.name ?? DATABASE_NAME, {
      chromeTransactionDurability: 'strict',
      // Dexie's cache shows a change before it is on disk.
      cache: 'disabled',
      ...dependencies(factory, latest),
    });
    this.now = options.now ?? now;
    this.newId = options.newId ?? newId;
    this.madeBy = { schema: latest, extractor: EXTRACTOR_VERSION, dataset: null };
    this.factory = factory;
    this.nativeVersion = latest * NATIVE_FACTOR;
    for (const version of versions) this.#add(version);
    watchWrites(this);
    this.on('blocked', () => {
      this.blocked = true;
    });
  }

  #add({ number, stores, upgrade }: SchemaVersion): void {
    const version = this.version(number).stores({ ...stores });
    if (!upgrade) return;
    version.upgrade(async (transaction) => {
      try {
        await upgrade(transaction);
      } catch (cause) {
        throw new UpgradeFailed(`The upgrade to version ${number} failed.`, { cause });
      }
    });
  }
}

/** The reader's database. It is opened when it is first used. */
export const openDatabase = (options: DatabaseOptions = {}): PledgemarkDatabase => new PledgemarkDatabase(options);
