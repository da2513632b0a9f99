import { readFileSync } from 'node:fs';
import { textFile } from '../files/text-file.ts';
import { type Failure, fail, ok, type Result } from '../model/result.ts';
import { partsOf, readPage } from '../page/index.ts';
import type { ReadablePage } from '../reading/index.ts';
import { parsePage } from './parsed-page.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在 (no such file)',
  EISDIR: '是文件夹，不是文件 (is a folder)',
  EACCES: '没有读取权限 (permission denied)',
  EPERM: '没有读取权限 (permission denied)',
};

function bytesOf(path: string): Result<Uint8Array> {
  try {
    return ok(readFileSync(path));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return fail('unreadable', REASONS[code] ?? `无法读取 (cannot be read: ${code})`);
  }
}

/** In both languages: who reads a terminal may know either. */
const sentences = ({ detail, en }: Failure): string => (en === undefined ? detail : `${detail} (${en})`);

function readMarkup(text: string, address: string | null): ReadablePage {
  const page = readPage(parsePage(text));
  const parts = address === null ? 0 : partsOf(page.pager, address).length;
  return { ...page, parts: Math.max(1, parts) };
}

/**
 * A file as reading wants it. A text is taken as it is, so that offsets are offsets into it; of an HTML document the
 * body is read as in the page.
 *
 * @param address where the document stands on the web, by which the parts of a report are told; null: not said
 */
export function readSource(path: string, address: string | null): Result<ReadablePage> {
  const bytes = bytesOf(path);
  if (!bytes.ok) return bytes;
  const file = textFile(path, bytes.value);
  if (!file.ok) return fail(file.error.code, sentences(file.error));
  const { text, markup } = file.value;
  const page = markup ? readMarkup(text, address) : { text, title: '', metas: {}, headings: [] };
  return page.text.trim() === '' ? fail('empty', '没有文字内容 (empty)') : ok(page);
}
