/** What waits in this page until a database that was held open elsewhere can be used after all. */
const waiting = new Set<() => void>();

/** @returns waits no longer */
export function whenUnblocked(work: () => void): () => void {
  waiting.add(work);
  return () => void waiting.delete(work);
}

export function tellUnblocked(): void {
  const told = [...waiting];
  waiting.clear();
  for (const work of told) work();
}
