import { z } from 'zod';
import { SettingSchema } from '../format.ts';

/** The line between the background and the page that writes backups; that page reaches no other interface of the extension. */
export const BACKUP_PORT = 'pledgemark.backup';

/** What the background asks for. */
export const BackupOrderSchema = z.object({
  to: z.enum(['downloads', 'folder']),
  name: z.string(),
  settings: z.array(SettingSchema),
});
export type BackupOrder = z.infer<typeof BackupOrderSchema>;

/** What became of it. `address`: the file, for the downloads folder; null: it was written into the chosen one. */
export const BackupReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), address: z.string().nullable() }),
  z.object({ ok: z.literal(false), code: z.string() }),
]);
export type BackupReply = z.infer<typeof BackupReplySchema>;
