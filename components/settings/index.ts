export { SettingsPage } from './SettingsPage.tsx';
export { settingsStyles } from './styles.ts';
