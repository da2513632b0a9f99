/**
 * Work that may pause: each `yield` is a place where the caller may let something else go first, and may carry what is
 * known so far. A page is read so, since a long task is felt by the one who reads it.
 */
export type Steps<T, Y = void> = Generator<Y, T, void>;

/** Does it all at once. */
export function finish<T>(steps: Steps<T, unknown>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Pauses where the other does, with nothing to tell. */
export function* silently<T>(steps: Steps<T, unknown>): Steps<T, null> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield null;
  }
}

/** Pauses where the other does, and tells what `tell` makes of what it carries. */
export function* mapped<T, A, B>(steps: Steps<T, A>, tell: (some: A) => B): Steps<T, B> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield tell(step.value);
  }
}
