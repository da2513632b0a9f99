export { foldWidth } from './fold-width.ts';
export { readSections, type Section, sectionAt } from './sections.ts';
export { clausesOf, type Stretch, sentenceWalker } from './sentences.ts';
