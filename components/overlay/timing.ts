/** In the page's timeline, so that the time from pointing to the card can be measured from outside. */
const POINTED = 'pledgemark:pointed';
export const CARD_SHOWN = 'pledgemark:card-shown';

/** The pointer came to rest on marked words, `time` as events give it. Only the last is kept. */
export function pointedAt(time: number): void {
  performance.clearMarks(POINTED);
  performance.mark(POINTED, { startTime: Math.max(0, time) });
}

/** The card that was pointed for stands in its place. */
export function cardShown(): void {
  const [pointed] = performance.getEntriesByName(POINTED);
  if (!pointed) return;
  performance.clearMarks(POINTED);
  performance.clearMeasures(CARD_SHOWN);
  performance.measure(CARD_SHOWN, { start: pointed.startTime, end: performance.now() });
}
