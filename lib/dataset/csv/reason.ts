/** Why a row cannot be read, or what was made of it: a plain sentence in both languages. */
export interface Reason {
  readonly zh: string;
  readonly en: string;
}

/** A cell read, or why it cannot be. */
export type CellReading<T> = { readonly value: T } | { readonly reason: Reason };

export const refuse = (zh: string, en: string): { readonly reason: Reason } => ({ reason: { zh, en } });
