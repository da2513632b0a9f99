import type { Handlers } from '../messaging/index.ts';
import type { ChangeRecord, Edit } from '../model/change.ts';
import type { Result } from '../model/result.ts';
import { type PledgemarkDatabase, redoChange, reportOf, undoChange } from '../storage/index.ts';
import { onOwnPage } from './place.ts';
import { tellEveryTab, tellSameReport } from './same-report.ts';

/** The report that a changed record belongs to. */
function reportIdOf({ store, id, before, after }: Edit): string | null {
  if (store === 'reports') return id;
  const { reportId } = (after ?? before ?? {}) as { reportId?: unknown };
  return typeof reportId === 'string' ? reportId : null;
}

/** Taking changes back and doing them again, told to the tabs that show the report. */
export function undoHandlers(database: PledgemarkDatabase): Pick<Handlers, 'change.undo' | 'change.redo'> {
  const told = async (result: Result<ChangeRecord>): Promise<Result<ChangeRecord>> => {
    if (!result.ok) return result;
    if (result.value.addition) void tellEveryTab();
    const reportIds = new Set(result.value.edits.map(reportIdOf));
    for (const id of reportIds) {
      const report = id === null ? null : await reportOf(database, id);
      if (report?.ok && report.value) void tellSameReport(report.value.address, null);
    }
    return result;
  };
  return {
    'change.undo': onOwnPage(async ({ id }) => told(await undoChange(database, id))),
    'change.redo': onOwnPage(async ({ id }) => told(await redoChange(database, id))),
  };
}
