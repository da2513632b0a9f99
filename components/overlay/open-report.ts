import type { Deeds } from './deeds.ts';
import type { Reading } from './reading.ts';
import type { OverlayState } from './state.ts';

/** What the surfaces stand on. */
export interface Session {
  readonly reading: Reading;
  readonly state: OverlayState;
  readonly deeds: Deeds;
  /** Closes the card, as Escape in it does. */
  leave(): void;
}
