import type { verdict as zh } from './verdict.zh.ts';

export const verdict: typeof zh = {
  why: 'Why it was taken for a report',
  whyNot: 'Why it was not taken for a report',
  verySure: 'very sure',
  sure: 'fairly sure',
  unsure: 'not quite sure',
  unsureHint: 'If that is wrong, choose “This is no report” under “Page and site”.',
  asked: 'read at your request',
};
