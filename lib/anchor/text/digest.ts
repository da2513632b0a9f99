/** A digest of a text, to know it again: two sums of 32 bits, in hexadecimal, and the length. No cryptographic one. */
export function digestOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [a, b, text.length].map((part) => (part >>> 0).toString(16)).join('-');
}
