import { adding } from './adding.en.ts';
import { comparison } from './comparison.en.ts';
import { correction } from './correction.en.ts';
import { deciding } from './deciding.en.ts';
import { followUp } from './follow-up.en.ts';
import { listing } from './listing.en.ts';

<<<<<<< HEAD

import { lists } from './lists.en.ts';
import { placing } from './placing.en.ts';

=======

import { parts } from './parts.en.ts';

>>>>>>> 6f04b15 (Keep a report that stands on several pages as one record, join its notes, and lead the reader to the unread; name reports that are attachments only)

import { namingRules, roleRules } from './rules.en.ts';
import { writing } from './writing.en.ts';
import type { Words } from './zh.ts';

/** What the surfaces say in English. */
export const en: Words = {
  card: {
    dialog: (name) => `Target: ${name}`,
    unnamed: 'No indicator name read',
    noValue: 'No number',
    actual: 'Outcome',
    period: 'Period',
    area: 'Area',
    change: 'Direction',
    bound: 'Bound',
    section: 'Section',
    reading: 'Read by',
    how: 'Section and reading',
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    emptyNote: 'Highlight without words',
    write: 'Note',
    followUp: 'Follow up',
    copy: 'Copy quote',
    copied: 'Copied',
    notCopied: 'Could not copy',
    close: 'Close',
    edit: 'Edit',
    remove: 'Delete',
  },
  editor: {
    newNote: 'New note',
    editNote: 'Edit note',
    quote: 'Words of the report',
    body: 'Note',
    bodyHint: 'Thoughts, sources, questions (Markdown)',
    tags: 'Tags',
    tagsHint: 'Type, then Enter',
    removeTag: (tag) => `Remove tag “${tag}”`,
    addFollowUp: 'Add follow-up',
    followUp: 'Follow-up',
    dropFollowUp: 'Stop following up',
    due: 'Due',
    leadUnit: 'Lead unit',
    leadUnitHint: 'e.g. Commission of Commerce',
    progress: 'Progress',
    save: 'Save',
    saving: 'Saving…',
    cancel: 'Cancel',
    remove: 'Delete',
    unsaved: 'There is unsaved text.',
    discard: 'Discard',
    keepWriting: 'Keep writing',
    notSaved: 'The note was not saved; your text is still here.',
    copyText: 'Copy the note’s text',
  },
  panel: {
    title: 'Pledgemark',
    library: 'Dataset',
    targets: 'Targets',
    notes: 'Notes',
    search: 'Find indicator, value, section',
    searchNotes: 'Find note, quote, tag',
    clearSearch: 'Clear search',
    showActuals: (count) => (count === 1 ? 'Show 1 outcome' : `Show ${count} outcomes`),
    body: 'Body',
    why: 'Why it was taken for a report',
    published: (date) => `published ${date}`,
    found: (shown, all) => `${shown} of ${all}`,
    writeOn: (name) => `Note on “${name}”`,
    noteCount: (count) => (count === 1 ? '1 note' : `${count} notes`),
    export: 'Export',
    exportFile: 'Export as a Markdown file',
    exportCopy: 'Copy as Markdown',
    exported: (file) => `Exported: ${file}`,
    copied: 'Copied to the clipboard',
    notCopied: 'The browser did not allow copying; export a file instead.',
    notKept: 'This report is not in the database yet. Reload its page, then export.',
    notePlaces: 'In document order',
    unplaced: 'Not found in the text',
    reveal: 'Show on the page',
    removed: 'Note deleted',
    undo: 'Undo',
    dismiss: 'OK',
    restored: 'Restored',
    today: 'Due today',
    noDue: 'No due date',
  },
  states: {
    loading: 'Reading this page…',
    noReport: 'This page was not taken for a report',
    noReportHint: 'Open a government work report, a statistical communiqué or a plan: its numeric targets are marked.',
    readAnyway: 'Read this page as a report',
    readFailed: 'This page could not be read',
    readFailedHint: 'If this is an ordinary page, click this extension’s icon in the browser’s toolbar to read it.',
    unreadable: 'This page cannot be read',
    unreadableHint: 'Browsers do not let extensions read settings, stores and new tabs. Switch to the report’s tab.',
    gone: 'The page is no longer connected',
    goneHint: 'It may have been closed or reloaded. Load the report’s page again.',
    noTargets: 'No numeric targets found',
    noTargetsHint: 'This report has no targets with numbers. You can still select any words and write a note.',
    noMatch: 'Nothing matches',
    noMatchHint: 'Try another word, or clear the search.',
    noNotes: 'No notes yet',
    noNotesHint: 'Point at a target on the page and choose “Note”, or select any words.',
    storage: 'Notes cannot be read at the moment',
    setAside: (count) => `${count} more cannot be read and are kept as they are.`,
    retry: 'Try again',
  },
  comparators: {
    eq: 'exactly',
    about: 'about',
    ge: 'at least',
    gt: 'more than',
    le: 'at most',
    lt: 'less than',
    range: 'range',
  },
  changes: { up: 'increase', down: 'decrease', none: 'level' },
  natures: { expected: 'expected', binding: 'binding' },
  strengths: { commit: 'committed', strive: 'stretch' },
  progress: {
    'not-started': 'not started',
    behind: 'behind',
    'on-track': 'on track',
    ahead: 'ahead',
    done: 'done',
    adjusted: 'adjusted',
    other: 'other',
  },
  anchors: {
    exact: 'Words unchanged',
    moved: 'Words moved',
    'value-changed': 'Value changed',
    'text-changed': 'Words changed',
    ambiguous: 'Same words in several places',
    orphan: 'Not found in the text',
  },
  reportTypes: {
    'government-work-report': 'Government work report',
    'statistical-communique': 'Statistical communiqué',
    'five-year-plan': 'Five-year plan',
    'development-plan-report': 'Development plan report',
    'budget-report': 'Budget report',
    'mid-term-review': 'Mid-term review',
    'key-tasks': 'Key tasks',
    other: 'Other report',
  },
  due: {
    on: (date) => `due ${date}`,
    today: (date) => `${date}, due today`,
    soon: (date, days) => `${date}, ${days} ${days === 1 ? 'day' : 'days'} left`,
    late: (date, days) => `${date}, ${days} ${days === 1 ? 'day' : 'days'} overdue`,
    none: 'No due date',
  },
  adding,
  comparison,
  correction,
  deciding,
  followUp,
  listing,
<<<<<<< HEAD
  lists,
  placing,
=======
  parts,
>>>>>>> 6f04b15 (Keep a report that stands on several pages as one record, join its notes, and lead the reader to the unread; name reports that are attachments only)
  namingRules,
  roleRules,
  writing,
};
