export { LibraryPage } from './LibraryPage.tsx';
export { libraryStyles } from './styles.ts';
