import { across } from './across.ts';
import type { ReadyMadeTemplate } from './template.ts';

/** Notes of all reports by tag. */
export const byTag: ReadyMadeTemplate = {
  id: 'by-tag',
  zh: '按标签汇集',
  en: 'Notes by tag',
  scope: 'notes',
  source: `# {{ words.notes }}\n${across('by_tag')}`,
};
