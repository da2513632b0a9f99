import type { CueRole, ModeWords, TimeWords } from '../../pack.ts';

/** A year needs no word after it. */
export const time: TimeWords = {
  year: '',
  month: '',
  day: '',
  titleYear: /(?:19|20)\d\d(?!\d)/g,
  headingYear: /(?:19|20)\d\d(?!\d)/g,
  session: /(?!)/,
  until: ['by ', 'By ', 'until '],
  compare: ['than in ', 'over ', 'from ', 'against ', 'compared with '],
  compareAfter: [' level', ' levels', ' prices'],
  yearTails: [],
};

export const timeCues: Record<CueRole, readonly string[]> = {
  past: ['last year', 'Last year', 'the previous year', 'the past year'],
  done: ['already', 'has been', 'have been'],
  'this-year': ['this year', 'This year'],
  'next-year': ['next year'],
  future: ['in the years ahead', 'projected targets', 'main targets'],
  strive: ['strive for', 'strive to'],
  compared: ['year on year', 'year-on-year', 'compared with'],
  expected: ['anticipatory'],
  binding: ['obligatory'],
  'first-half': ['the first half'],
  'second-half': ['the second half'],
  'quarter-1': ['the first quarter'],
  'quarter-2': ['the second quarter'],
  'quarter-3': ['the third quarter'],
  'quarter-4': ['the fourth quarter'],
  month: [],
  elsewhere: [],
  here: [],
  'span-2': ['the next two years'],
  'span-3': ['the next three years'],
  'span-5': ['the next five years'],
  'past-span': ['the past five years', 'over the past year', 'Over the past year', 'in the past year'],
  'coming-plan': [],
  base: [],
  none: [],
};

export const modes: ModeWords = {
  headings: {
    review: ['A Review of', 'Review of', 'Our Work in', 'Implementation of'],
    plan: [
      'Tasks for',
      'Plans for',
      'Overall Requirements',
      'Policy Orientation',
      'Main Targets',
      'Major Tasks',
      'Work Plan',
      'Draft Plan',
    ],
    vision: ['Five-Year Plan', 'Long-Range Objectives'],
  },
  starts: [],
  openings: {
    review: ['Last year', 'Over the past year', 'In the past year'],
    plan: ['This year', 'The main projected targets'],
    vision: [],
  },
  turns: ['main projected targets', 'main targets'],
  sessions: ['Report', 'Congress'],
  endings: ['Glossary'],
  furniture: ['Related stories', 'Copyright', 'Editor:'],
  types: [
    { word: 'Report on the Work of the Government', type: 'government-work-report', mode: null },
    { word: 'Statistical Communiqu', type: 'statistical-communique', mode: 'review' },
    { word: 'Outline of the', type: 'five-year-plan', mode: 'vision' },
  ],
  planWords: ['Plan'],
  titles: ['Report on the Work of the Government', 'Report', 'Draft Plan'],
};
