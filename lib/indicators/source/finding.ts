/** What is wrong with the dataset, and where: `file` below seeds/, `line` from 1, `reason` a plain sentence. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export const writeFinding = ({ file, line, reason }: Finding): string => `seeds/${file}:${line}: ${reason}`;

/** A row read, with where it stands. */
export interface Placed<T> {
  readonly file: string;
  readonly line: number;
  readonly value: T;
}

export interface Reading<T> {
  readonly rows: Placed<T>[];
  readonly findings: Finding[];
}
