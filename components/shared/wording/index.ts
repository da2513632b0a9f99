export { type AreaNames, areaNameOf, sayBrief, sayPeerCounts, sayVerdict } from './comparison.ts';
export { rewordCorrected } from './corrected.ts';
export { followDateForm, sayDay, writeDay } from './day.ts';
export { isoDay, sayDue } from './due.ts';
export { sayLogged } from './logged.ts';
export { sayName, sayRule, saySection } from './names.ts';
export { sayNote, sayObserved, sayStanding } from './observed.ts';
export { sayPeriod } from './period.ts';
export { sayChange, sayComparator, sayFigure, sayValue, spaceFigures } from './value.ts';
