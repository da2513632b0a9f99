import { fail, ok, type Result } from '../../model/result.ts';

/** A file's text, and the encoding it was in. */
export interface FileText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB 18030';
}

/** What a file is instead of a text, as people call it. */
export interface OtherKind {
  readonly zh: string;
  readonly en: string;
  /** Whether a table may be in it that can be saved as CSV. */
  readonly table?: boolean;
}

const PICTURE: OtherKind = { zh: '图片', en: 'a picture' };

/** Files that people take for a CSV, by how they begin. */
const OTHER_FILES: readonly (readonly [start: string, kind: OtherKind])[] = [
  [
    'PK\u0003\u0004',
    { zh: 'Excel 工作簿（.xlsx）或压缩文件', en: 'an Excel workbook (.xlsx) or an archive', table: true },
  ],
  ['\u00d0\u00cf\u0011\u00e0', { zh: '旧版 Excel 文件（.xls）', en: 'an old Excel file (.xls)', table: true }],
  ['%PDF-', { zh: 'PDF 文件', en: 'a PDF' }],
  ['\u0089PNG', PICTURE],
  ['\u00ff\u00d8\u00ff', PICTURE],
  ['GIF8', PICTURE],
  ['\u001f\u008b', { zh: '压缩文件', en: 'an archive' }],
];

const BINARY: OtherKind = { zh: '二进制文件', en: 'a binary file' };
const MARKUP: OtherKind = { zh: '网页或 XML 文件', en: 'a web page or XML' };

const notCsv = ({ zh, en }: OtherKind): Result<never> =>
  fail(
    'not-csv',
    `这是${zh}，不是 CSV 文件。请在 Excel 或 WPS 中“另存为”“CSV UTF-8（逗号分隔）”后再导入。`,
    `This is ${en}, not a CSV file. In Excel, save it as “CSV UTF-8 (comma delimited)” and import that.`,
  );

const UNKNOWN_ENCODING = fail(
  'unknown-encoding',
  '文件的文字编码认不出来（不是 UTF-8，也不是 GB 18030）。请在 Excel 或 WPS 中“另存为”“CSV UTF-8（逗号分隔）”后再导入。',
  'The encoding of the file is not known (neither UTF-8 nor GB 18030). In Excel, save it as “CSV UTF-8 (comma delimited)” and import that.',
);

const EMPTY = fail('empty-file', '文件是空的，没有可导入的内容。', 'The file is empty; there is nothing to import.');

const beginsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((character, at) => bytes[at] === character.charCodeAt(0));

const decoded = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding: the next one is asked.
    return null;
  }
};

const SAMPLE = 65_536;

/** No text has NUL, nor more than a few other control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x20 && ![9, 10, 13].includes(byte)).length;
  return sample.includes(0) || controls > sample.length * 0.002;
}

const UTF_16: readonly (readonly [mark: string, label: string])[] = [
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
];

const utf16Label = (bytes: Uint8Array): string | null => UTF_16.find(([mark]) => beginsWith(bytes, mark))?.[1] ?? null;

function textOf(bytes: Uint8Array): FileText | null {
  const label = utf16Label(bytes);
  const wide = label === null ? null : decoded(bytes, label);
  if (wide !== null) return { text: wide, encoding: 'UTF-16' };
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  const chinese = decoded(bytes, 'gb18030');
  return chinese === null ? null : { text: chinese, encoding: 'GB 18030' };
}

/**
 * The text of a CSV file, by its byte order mark, else as UTF-8, else as GB 18030 (as Chinese Excel saves it). What is
 * another kind of file is said in plain words: `not-csv`, `unknown-encoding`, `empty-file`.
 *
 * @param refuse what is said of another kind of file, where more than tables can come in
 */
export function fileText(bytes: Uint8Array, refuse: (kind: OtherKind) => Result<never> = notCsv): Result<FileText> {
  if (bytes.length === 0) return EMPTY;
  const other = OTHER_FILES.find(([start]) => beginsWith(bytes, start));
  if (other) return refuse(other[1]);
  if (utf16Label(bytes) === null && isBinary(bytes)) return refuse(BINARY);
  const found = textOf(bytes);
  if (found === null) return UNKNOWN_ENCODING;
  if (found.text.trim() === '') return EMPTY;
  return /^\s*<(?:!doctype|html|table|\?xml)/i.test(found.text) ? refuse(MARKUP) : ok(found);
}
