export { type TextPlaces, textPlaces } from './text-places.ts';
