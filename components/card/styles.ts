import { targetCard } from './styles/card.ts';
import { colours } from './styles/colours.ts';
import { comparing } from './styles/comparing.ts';
import { correction } from './styles/correction.ts';
import { noteEditor } from './styles/editor.ts';
import { followUp } from './styles/follow-up.ts';
import { noteCard } from './styles/note.ts';

/** CSS text of card, editor and note; it stands on `sharedStyles`, which comes before it. */
export const cardStyles = [targetCard, colours, comparing, noteEditor, followUp, noteCard, correction].join('\n');
