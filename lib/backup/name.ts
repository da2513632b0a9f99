/**
 * The name of a backup's file.
 *
 * @param day ISO date of today in the reader's own time
 */
export const backupName = (day: string): string => `pledgemark-备份-${day}.jsonl.gz`;
