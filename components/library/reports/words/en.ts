import type { ReportsWords } from './zh.ts';

/** What the page of reports says in English. */
export const en: ReportsWords = {
  title: 'Reports',
  search: 'Find reports by title, area or year',
  found: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'report' : 'reports'}`,
  sort: 'Order',
  sorts: {
    visited: 'Last opened',
    title: 'Title',
    area: 'Area',
    published: 'Date published',
    targets: 'Most targets',
    notes: 'Most notes',
    open: 'Most open follow-ups',
  },
  changedOnly: 'Only those whose text changed',
  columns: {
    report: 'Report',
    type: 'Kind',
    period: 'Year',
    targets: 'Targets',
    notes: 'Notes',
    open: 'Open',
    visited: 'Last opened',
    actions: 'Open',
  },
  overdue: (count) => `${count} overdue`,
  changed: 'text changed',
  changedTip: (count) =>
    `Since it was first opened, ${count} other ${count === 1 ? 'wording was' : 'wordings were'} seen`,
  notesOf: (title, count) => `Show the ${count} notes on “${title}”`,
  published: (date) => `published ${date}`,
  untitled: '(no title)',
  none: 'No reports opened yet',
  noneHint:
    'Open a government work report, statistical communique or plan on an official site: its targets are marked, and it is listed here.',
  noMatch: 'No reports match',
  noMatchHint: 'Try another word, or remove some filters.',
  clear: 'Clear search and filters',
};
