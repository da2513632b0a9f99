import { isGranted, openFolder } from '../../folder/index.ts';
import { browser } from '../../platform/browser.ts';
import { warn } from '../../platform/log.ts';
import { folderFor, type PledgemarkDatabase } from '../../storage/index.ts';
import { writeBackup } from '../write.ts';
import { BACKUP_PORT, type BackupOrder, BackupOrderSchema, type BackupReply } from './talk.ts';

async function intoFolder(database: PledgemarkDatabase, name: string, blob: Blob): Promise<BackupReply> {
  const folder = await folderFor(database, 'backup');
  if (!folder.ok || folder.value === null) return { ok: false, code: 'folder-gone' };
  const { handle } = folder.value;
  // Nobody can be asked here: a grant that lapsed is asked for again in the panel.
  if (!(await isGranted(handle))) return { ok: false, code: 'folder-not-allowed' };
  await openFolder(handle).writeBytes(name, blob);
  return { ok: true, address: null };
}

async function carryOut(database: PledgemarkDatabase, { to, name, settings }: BackupOrder): Promise<BackupReply> {
  const made = await writeBackup(database, { settings });
  if (!made.ok) return { ok: false, code: made.error.code };
  return to === 'folder'
    ? intoFolder(database, name, made.value)
    : { ok: true, address: URL.createObjectURL(made.value) };
}

/** Makes the backup that the background asks for over its line. */
export function serveBackups(database: PledgemarkDatabase): void {
  const port = browser.runtime.connect({ name: BACKUP_PORT });
  port.onMessage.addListener((raw: unknown) => {
    const order = BackupOrderSchema.safeParse(raw).data;
    if (!order) return port.postMessage({ ok: false, code: 'not-an-order' } satisfies BackupReply);
    carryOut(database, order).then(
      (reply) => port.postMessage(reply),
      (cause) => {
        warn('backup', 'A backup could not be written.', cause);
        port.postMessage({ ok: false, code: 'backup-failed' } satisfies BackupReply);
      },
    );
  });
}
