import { type DatasetParts, readBundle } from '../indicators/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { ownOrigin } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';

/** Written by `scripts/dataset/` into the built extension. */
const FILE = 'dataset.json';

let loading: Promise<Result<DatasetParts>> | null = null;

async function load(): Promise<Result<DatasetParts>> {
  try {
    const response = await fetch(new URL(FILE, ownOrigin()));
    return ok(readBundle(await response.json()));
  } catch (cause) {
    warn('dataset', 'The bundled dataset could not be loaded.', cause);
    return fail(
      'dataset-missing',
      '随扩展提供的指标数据集读不出来，暂时无法比较。请重新安装扩展。',
      'The indicator dataset that comes with the extension cannot be read, so nothing can be compared for now. Please install the extension again.',
    );
  }
}

/**
 * The dataset that comes with the extension: read from the extension's own file when first asked for, and kept while
 * this page or worker lives. A failure is tried anew.
 */
export async function loadBundled(): Promise<Result<DatasetParts>> {
  loading ??= load();
  const loaded = await loading;
  if (!loaded.ok) loading = null;
  return loaded;
}
