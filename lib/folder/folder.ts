/** A file of the folder. `path` has `/` between its parts. */
export interface FolderFile {
  readonly path: string;
  /** Null: it is no UTF-8 text, or gone by now. */
  read(): Promise<string | null>;
}

/** A folder of text files, as far as exports need it. Rejects with what the platform throws. */
export interface Folder {
  /** All Markdown files in it and below it; hidden folders are left out. */
  files(): AsyncIterable<FolderFile>;
  /** Names of all that lies in the folder itself, of whatever kind. */
  names(): AsyncIterable<string>;
  /** Null: there is no such file, or it is no UTF-8 text. A byte order mark is part of the text. */
  read(path: string): Promise<string | null>;
  /**
   * Writes the whole file, or nothing. False where it no longer held `before` when it was to be written (null: there was
   * no such file, or an empty one).
   */
  write(path: string, content: string, before: string | null): Promise<boolean>;
  writeBytes(path: string, bytes: Blob): Promise<void>;
}
