import type { placing as zh } from './placing.zh.ts';

const many = (count: number, one: string): string => `${Math.abs(count)} ${one}${Math.abs(count) === 1 ? '' : 's'}`;

export const placing: typeof zh = {
  movedParagraphs: (paragraphs) => `moved ${many(paragraphs, 'paragraph')} ${paragraphs > 0 ? 'down' : 'up'}`,
  movedCharacters: (characters) => `moved ${many(characters, 'character')} ${characters > 0 ? 'on' : 'back'}`,
  section: (from, to) => `from “${from}” to “${to}”`,
  was: 'was',
  now: 'now',
  group: 'Without a certain place',
  groupHint:
    'The words were edited away, stand in several places, or cannot be told for sure. Choose for each what to do.',
  keptGroup: 'Words gone, kept as they are',
  context: 'Where the note was written',
  candidates: (count) => (count === 1 ? 'The likeliest place' : `${count} equal places`),
  candidate: (at, of) => (of === 1 ? 'The likeliest place' : `Place ${at}`),
  show: 'Show',
  attachHere: 'Attach here',
  attachSelection: 'Attach to the selection',
  selectFirst: 'To move it elsewhere, select words on the page first.',
  selected: (words) => `Selected: ${words}`,
  keepAsIs: 'Keep as it is',
  remove: 'Delete',
  attached: 'The note stands on its new words',
  keptAsIs: 'The note is kept as it is',
};
