export { panelActions } from './actions.ts';
export { watchChoices } from './deciding/watch-choices.ts';
export { LivePanel } from './LivePanel.tsx';
export { Panel, type PanelProps } from './Panel.tsx';
export { openPanelSession, type PanelPorts, type PanelSession, type Shelf, type ShownTab } from './session.ts';
export type { KeptState, PageState, PanelActions, Reading } from './state.ts';
export { panelStyles } from './styles.ts';
