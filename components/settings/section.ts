import type { JSX } from 'preact';
import type { PledgemarkDatabase } from '../../lib/storage/index.ts';
import { type Locale, useLocale } from '../shared/words/index.ts';

/** What a section may need beside settings. */
export interface Means {
  readonly database: PledgemarkDatabase;
}

/** A text in both languages of the surfaces. */
export type Both<T> = Readonly<Record<Locale, T>>;

/** One subject of the settings page. */
export interface Section {
  /** Its place behind the address of the page, as in `#/settings/language`. */
  readonly id: string;
  readonly words: Both<{ readonly title: string; readonly hint?: string }>;
  Body(props: { means: Means }): JSX.Element;
}

/** Those of the two that the surface speaks. */
export const useIn = <T>(words: Both<T>): T => words[useLocale()];
