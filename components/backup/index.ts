export { BackupDue } from './BackupDue.tsx';
export { backupDueStyles } from './styles.ts';
