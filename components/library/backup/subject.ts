type Fields = Readonly<Record<string, unknown>>;

const LONGEST = 60;
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Words by which the reader knows a record again. */
export function subjectOf(record: Fields): string {
  const quote = (record.selector as { quote?: { exact?: unknown } } | undefined)?.quote?.exact;
  const candidates = [
    record.title,
    record.name,
    record.what,
    record.body,
    quote,
    record.words,
    record.leadUnit,
    record.id,
  ];
  const [said = ''] = candidates.map(wordsOf).filter(Boolean);
  const characters = [...said.replace(/\s+/gu, ' ')];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
}
