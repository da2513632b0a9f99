import { panelAdding } from './styles/adding.ts';
import { decidingStyles } from './styles/deciding.ts';
import { panelFollowUps } from './styles/follow-ups.ts';
import { panelFrame } from './styles/frame.ts';
import { panelHistory } from './styles/history.ts';
import { panelLists } from './styles/lists.ts';
import { panelParts } from './styles/parts.ts';
import { panelSummary } from './styles/summary.ts';

/** CSS text of the side panel; it stands on `sharedStyles` and `cardStyles`, which come before it. */
export const panelStyles = [
  panelFrame,
  panelLists,
  panelSummary,
  panelAdding,
  panelFollowUps,
  decidingStyles,
  panelHistory,
  panelParts,
].join('\n');
