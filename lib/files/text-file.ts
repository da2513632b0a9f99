import { fail, ok, type Result } from '../model/result.ts';

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Files that people take for text because of what is in them. */
const KNOWN_BINARY: readonly (readonly [start: string, zh: string, en: string])[] = [
  ['%PDF-', ' PDF 文件', 'a PDF'],
  ['PK\u0003\u0004', ' Word、Excel 或压缩文件', 'a Word or Excel file, or an archive'],
  ['\u00d0\u00cf\u0011\u00e0', '旧版 Word 或 Excel 文件', 'an old Word or Excel file'],
  ['\u0089PNG', '图片', 'a picture'],
  ['\u00ff\u00d8\u00ff', '图片', 'a picture'],
  ['GIF8', '图片', 'a picture'],
  ['Rar!', '压缩文件', 'an archive'],
  ['\u001f\u008b', '压缩文件', 'an archive'],
];

const binary = (zh: string, en: string): Result<never> =>
  fail(
    'binary',
    `这是${zh}，不是文本。请先另存为 .txt 或 .html。`,
    `This is ${en}, not text. Save it as .txt or .html first.`,
  );

const NOT_TEXT = fail(
  'not-text',
  '不是 UTF-8 或 GB 18030 文本，文字编码认不出来。请另存为 UTF-8 文本。',
  'Neither UTF-8 nor GB 18030: the encoding of the text is not known. Save it as UTF-8 text.',
);

const SAMPLE = 65_536;
/** Text has no control characters but tabs and ends of lines and pages; a stray one is forgiven. */
const MOST_CONTROLS = 0.002;
/** A cut-off or damaged character in two hundred is still text. */
const MOST_DAMAGE = 0.005;

const LEAST_FREQUENT = 0.6;

const latin = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join('');

const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1a;

/** What kind of file it is where it is no text; null for text. */
function refusal(bytes: Uint8Array): Result<never> | null {
  const head = latin(bytes, 8);
  const known = KNOWN_BINARY.find(([magic]) => head.startsWith(magic));
  if (known) return binary(known[1], known[2]);
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  const many = sample.includes(0) || controls > sample.length * MOST_CONTROLS;
  return many ? binary('二进制文件', 'a binary file') : null;
}

interface Decoded {
  readonly text: string;
  /** Share of the characters that could not be read. */
  readonly damage: number;
}

function decodeAs(bytes: Uint8Array, label: string): Decoded | null {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label);
  } catch {
    // A page may declare any label at all; one that names no encoding says nothing.
    return null;
  }
  const text = decoder.decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  return { text, damage: text.length === 0 ? 0 : bad / text.length };
}

/**
 * GB 18030 gives nearly any two bytes a character. In a Chinese text most pairs are frequent characters (leads B0 to D7)
 * or punctuation (A1 to A3); in other bytes one in six is.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let frequent = 0;
  for (let at = 0; at < Math.min(bytes.length, SAMPLE) - 1; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    at += 1;
    pairs += 1;
    const common = (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3);
    if (common && (bytes[at] ?? 0) >= 0xa1) frequent += 1;
  }
  return frequent >= pairs * LEAST_FREQUENT;
}

/** GB 18030 reads nearly any bytes, so UTF-8 is asked first, and a declaration before both. */
function bestOf(bytes: Uint8Array, declared: string | null): Decoded | null {
  const guesses = ['utf-8', ...(looksChinese(bytes) ? ['gb18030'] : [])];
  for (const label of [...(declared === null ? [] : [declared]), ...guesses]) {
    const decoded = decodeAs(bytes, label);
    if (decoded && decoded.damage <= MOST_DAMAGE) return decoded;
  }
  return null;
}

/**
 * Bytes as text. A byte order mark decides and is no part of the text: it is a mark of the encoding, and the same report
 * saved with and without it keeps the same offsets and the same SHA-256. Then comes what the document declares, then
 * UTF-8, then GB 18030.
 */
function decode(bytes: Uint8Array, declared: string | null): Result<string> {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) {
    const decoded = decodeAs(bytes, marked[0]);
    return decoded ? ok(decoded.text) : NOT_TEXT;
  }
  const refused = refusal(bytes);
  if (refused) return refused;
  const best = bestOf(bytes, declared);
  return best ? ok(best.text) : NOT_TEXT;
}

/** The encoding that an HTML document declares in its first bytes. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin(bytes, 4096);
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

const isMarkup = (name: string, text: string): boolean =>
  /\.(?:s?html?|xhtml)$/i.test(name) || (!/\.txt$/i.test(name) && /^\s*<(?:!doctype html|html)\b/i.test(text));

/** A file of text. */
export interface TextFile {
  /** As it is: offsets into it are offsets into the file's characters, a byte order mark excepted. */
  readonly text: string;
  /** Whether it is an HTML document, so that what it says is to be read out of it. */
  readonly markup: boolean;
}

/**
 * A file's bytes as text, in UTF-8, GB 18030, UTF-16 or what an HTML document declares.
 *
 * @param name the file's name, whose ending tells text from markup
 * @returns fails with `binary` or `not-text`
 */
export function textFile(name: string, bytes: Uint8Array): Result<TextFile> {
  const decoded = decode(bytes, /\.txt$/i.test(name) ? null : declaredCharset(bytes));
  return decoded.ok ? ok({ text: decoded.value, markup: isMarkup(name, decoded.value) }) : decoded;
}
