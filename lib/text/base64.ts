const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** Bytes as base64 with padding (RFC 4648, section 4), where neither `btoa` nor `toBase64` is there. */
export function toBase64(bytes: Uint8Array): string {
  const words: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(three >> shift) & 63]).join('');
    const left = bytes.length - at;
    words.push(left >= 3 ? digits : digits.slice(0, left + 1).padEnd(4, '='));
  }
  return words.join('');
}

const WHOLE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes that `toBase64` wrote; null where the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!WHOLE.test(text)) return null;
  const length = (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(length);
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((next) => VALUES[text.charCodeAt(at + next)] ?? 0);
    const three = (a << 18) | (b << 12) | (c << 6) | d;
    bytes.set([three >> 16, (three >> 8) & 255, three & 255].slice(0, Math.min(3, length - to)), to);
  }
  return bytes;
}
