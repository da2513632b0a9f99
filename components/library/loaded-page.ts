import type { ComponentType } from 'preact';

/** A page of the library as it is when it is loaded. `styles`: CSS text of its own, beside the library's. */
export interface LoadedPage {
  readonly Page: ComponentType;
  readonly styles: string;
}
