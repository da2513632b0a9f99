import { z } from 'zod';
import { type ReportSettings, ReportSettingsSchema } from '../../lib/model/records.ts';
import { fail, ok, type Result } from '../../lib/model/result.ts';
import { warn } from '../../lib/platform/log.ts';

/** Written by the build from seeds/. */
const FILE = '/sample-report.json';

const BundledSchema = z.object({ text: z.string(), known: ReportSettingsSchema });

/** The report that comes with the extension, with what is known of it. */
export async function bundledReport(): Promise<Result<{ text: string; known: ReportSettings }>> {
  try {
    return ok(BundledSchema.parse(await (await fetch(FILE)).json()));
  } catch (cause) {
    warn('reader', 'The bundled report cannot be read.', cause);
    return fail(
      'sample-missing',
      '随扩展提供的样例报告读不出来。请重新安装扩展。',
      'The report that comes with the extension cannot be read. Please install the extension again.',
    );
  }
}
