import type { lists as zh } from './lists.zh.ts';

export const lists: typeof zh = {
  sort: 'Sort',
  sorts: { place: 'By place', due: 'By due date', date: 'By last change' },
  followUps: 'Follow-ups',
  searchFollowUps: 'Search follow-ups, units, evidence',
  noFollowUps: 'No follow-ups yet',
  noFollowUpsHint: 'Press “Follow up” on a target’s card, or follow up many targets at once.',
  noDue: 'No due date',
  overdue: (count) => `${count} overdue`,
  open: (what) => `Open the follow-up: ${what}`,
  unnamed: 'Unnamed follow-up',
  followAll: 'Follow up targets…',
  all: {
    title: 'Follow up targets',
    intro: 'Each ticked target gets a follow-up, due at the end of its period. One undo takes all of it back.',
    categories: 'Choose by category',
    add: (count) => (count === 1 ? 'Follow up 1 target' : `Follow up ${count} targets`),
    adding: 'Saving…',
    none: 'No target is ticked',
    cancel: 'Cancel',
    already: (count) =>
      count === 1 ? '1 more target is followed up already' : `${count} more targets are followed up already`,
    nothing: 'All targets are followed up',
    tick: (name, value) => `Follow up: ${name} ${value}`,
    done: (count) => (count === 1 ? '1 target is followed up' : `${count} targets are followed up`),
    undone: 'Undone, nothing is followed up',
  },
};
