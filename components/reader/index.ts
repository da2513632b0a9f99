export { ReaderPage } from './ReaderPage.tsx';
export { readerStyles } from './styles/index.ts';
