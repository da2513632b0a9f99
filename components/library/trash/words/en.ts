import type { TrashWords } from './zh.ts';

/** What the trash says in English. */
export const en: TrashWords = {
  title: 'Trash',
  lead: 'Deleted notes with their follow-ups, searches and data of your own are kept for 30 days, then cleared.',
  none: 'The trash is empty',
  noneHint:
    'Notes that you delete here or on a report page, saved searches and data of your own come here first, and can be restored for 30 days.',
  deleted: (date) => `deleted ${date}`,
  left: (days) => (days <= 0 ? 'to be cleared soon' : `kept for ${days} more ${days === 1 ? 'day' : 'days'}`),
  withFollowUp: 'with follow-up',
  restore: 'Restore',
  forGood: 'Delete for good',
  all: (count) => `Delete all for good (${count})`,
  ask: (notes, searches, rows) => {
    const all = [
      notes > 0 && `${notes} ${notes === 1 ? 'note' : 'notes'}`,
      searches > 0 && `${searches} ${searches === 1 ? 'search' : 'searches'}`,
      rows > 0 && `${rows} ${rows === 1 ? 'row' : 'rows'} of data`,
    ].filter(Boolean);
    const said = [all.slice(0, -1).join(', '), all.at(-1)].filter(Boolean).join(' and ');
    return `Delete ${said} for good? There is no way back.`;
  },
  search: (name) => `Search “${name}”`,
  data: (first, count) => (count > 1 ? `Data: ${first} and ${count - 1} more` : `Data: ${first}`),
  yes: 'Delete for good',
  no: 'Keep',
  restored: 'Restored',
  gone: (count) => `${count} deleted for good`,
  setAside: (count) => `${count} further records cannot be read and were kept as they are.`,
  more: (count) => `Show ${count} more`,
};
