export { isOverdue, isoDay, sayDue } from './due.ts';
export { sayName, sayRule, saySection } from './names.ts';
export { lastDayOf, sayPeriod } from './period.ts';
export { sayChange, sayComparator, sayFigure, sayValue, spaceFigures } from './value.ts';
