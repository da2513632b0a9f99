import { serveBackups } from '../../lib/backup/alone/index.ts';
import { openDatabase } from '../../lib/storage/index.ts';

// A page that nobody sees: it is opened to write a backup while no other page of ours is open, and closed again.
serveBackups(openDatabase());
