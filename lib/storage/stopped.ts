/** The reader stopped it; thrown inside a transaction, so that it is undone. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
