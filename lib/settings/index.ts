export { type DateForm, dateForm } from './dates.ts';
export { firstRun } from './first-run.ts';
export { type Language, language } from './language.ts';
export { type MarkColour, type MarkColours, markColourNames, markColours } from './mark-colours.ts';
export { type Reminders, reminders } from './reminders.ts';
export {
  conflictsIn,
  type Shortcut,
  type ShortcutAction,
  type Shortcuts,
  shortcutActions,
  shortcutOf,
  shortcuts,
  standardShortcuts,
} from './shortcuts.ts';
export {
  alwaysOn,
  alwaysSites,
  type Barred,
  barredBy,
  forgetAlways,
  forgetNever,
  forgetNotReport,
  neverOn,
  neverSites,
  notAReport,
  notReports,
  type PageChoice,
  type SiteChoice,
  siteOf,
} from './sites.ts';
export { type BackupSchedule, type BackupState, backupSchedule, backupState, exportTemplate } from './taking-out.ts';
export { type Theme, theme } from './theme.ts';
