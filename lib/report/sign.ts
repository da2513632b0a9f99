/** What a reader is told, in either language. Chinese words of the document stand in both. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** A sign in a text or title: what it looks like, how much it says, and how a reader is told. */
export interface Sign {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly words: Said;
}

export const sign = (pattern: RegExp, weight: number, zh: string, en: string): Sign => ({
  pattern,
  weight,
  words: { zh, en },
});

/** Each reason once. */
export const distinct = (reasons: readonly Said[]): Said[] => [
  ...new Map(reasons.map((reason) => [reason.zh, reason])).values(),
];
