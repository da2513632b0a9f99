import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../model/result.ts';

export const FORMATS = ['json', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface Wish {
  readonly help: boolean;
  readonly file: string;
  readonly url: string | null;
  readonly format: Format;
}

export const USAGE = 'Usage: npm run -s extract -- FILE [--url URL] [--format json|csv|markdown]';

export const HELP = `${USAGE}

读出一份报告里的数字目标。Reads the numeric targets of a report.

  FILE       .txt (UTF-8 或 GB 18030) 或 .html
  --url      网页的地址，帮助判断是谁的、哪一年的报告
  --format   json（默认）、csv（每项一行）或 markdown（按章节列表）

.txt 原样读取，start 和 end 是文件文字中的位置（UTF-16 单元，不计文件头的 BOM）；.html 只读正文。
读不了的文件：标准错误输出一行说明，退出码 2。`;

const isFormat = (word: string): word is Format => (FORMATS as readonly string[]).includes(word);

function parsed(words: string[]) {
  return parseArgs({
    args: words,
    allowPositionals: true,
    options: { url: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
}

/** What the command was asked to do; a failure's words follow "extract: ". */
export function readArguments(words: string[]): Result<Wish> {
  let given: ReturnType<typeof parsed>;
  try {
    given = parsed(words);
  } catch (cause) {
    return fail('usage', cause instanceof Error ? (cause.message.split(/[.\n]/)[0] ?? '') : 'bad arguments');
  }
  const { url = null, format = 'json', help = false } = given.values;
  const [file = '', ...more] = given.positionals;
  if (help) return ok({ help, file, url, format: 'json' });
  if (file === '' || more.length > 0) return fail('usage', '要给出一个文件 (one FILE is needed)');
  if (!isFormat(format)) return fail('usage', `不认识的格式 ${format} (unknown format)`);
  if (url !== null && !/^https?:\/\//i.test(url)) return fail('usage', `不是网页地址 ${url} (not a web address)`);
  return ok({ help, file, url, format });
}
