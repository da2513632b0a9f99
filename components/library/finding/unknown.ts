/** Stands for a value that a thing does not have: a note of no period, without a follow-up. */
export const UNKNOWN = 'none';
