export type { BackupContents } from './contents.ts';
export type { KeptSetting } from './format.ts';
export { readBackup } from './read.ts';
export { writeBackup } from './write.ts';
