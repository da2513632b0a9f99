/** A document of a tab: `frameId` 0 is the tab's own, others stand in frames of it. */
export interface Spot {
  readonly tabId: number;
  readonly frameId: number;
}
