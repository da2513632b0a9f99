/** A period as SDMX writes it, from what a reader writes: "2025年", "2026—2030"; null for none; false for no period. */
export function periodFrom(written: string): string | null | false {
  const plain = written
    .normalize('NFKC')
    .replace(/[\s年]/g, '')
    .replace(/[—–~～至－]+/g, '-');
  if (plain === '') return null;
  const [, from, to] = /^((?:19|20)\d{2})(?:-((?:19|20)\d{2}))?$/.exec(plain) ?? [];
  if (from !== undefined && (to === undefined || to > from)) return plain;
  return /^(?:19|20)\d{2}-(?:S[12]|Q[1-4])$/.test(plain) ? plain : false;
}
