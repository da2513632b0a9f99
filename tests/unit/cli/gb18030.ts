/** Two-byte codes by character, got by decoding each: Node reads GB 18030 and does not write it. */
const codes = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

/** The text's bytes in GB 18030, for characters of one or two bytes. */
export function gb18030(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const pair = codes.get(character);
    if (!pair) throw new Error(`No two-byte code for ${character}.`);
    return [...pair];
  });
  return Uint8Array.from(bytes);
}
