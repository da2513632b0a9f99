export type { Folder } from './folder.ts';
export { openFolder } from './open-folder.ts';
export { canPickFolder, grant, isGranted, pickFolder } from './permission.ts';
export { type FolderDocument, type PlannedFile, planFolder } from './plan.ts';
export { type WrittenFile, writeFolder } from './write.ts';
