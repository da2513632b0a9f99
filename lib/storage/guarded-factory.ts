/**
 * IndexedDB that opens a database in the one native version we know.
 *
 * Dexie 4 answers a `VersionError` by opening whatever version is there, and adds "missing" indexes to it under a
 * raised version number. A database that a newer release made would thus be written to, and changed, by an older one.
 */
export function guardedFactory(factory: IDBFactory, nativeVersion: number): IDBFactory {
  return {
    open(name, version) {
      if (version === nativeVersion) return factory.open(name, version);
      throw new DOMException(`The database ${name} is not of version ${nativeVersion}.`, 'VersionError');
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}
