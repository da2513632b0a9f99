import type { Section } from '../section.ts';
import { appearanceSection } from './appearance.tsx';
import { datesSection } from './dates.tsx';
import { helpSection } from './help.tsx';
import { languageSection } from './language.tsx';
import { marksSection } from './marks.tsx';
import { remindersSection } from './reminders.tsx';
import { shortcutsSection } from './shortcuts.tsx';
import { sitesSection } from './sites.tsx';
import { takingOutSection } from './taking-out.tsx';

/** In the order in which they stand. */
export const sections: readonly Section[] = [
  languageSection,
  appearanceSection,
  marksSection,
  sitesSection,
  shortcutsSection,
  datesSection,
  remindersSection,
  takingOutSection,
  helpSection,
];
