import { ReaderPage, readerStyles } from '../../components/reader/index.ts';
import { openOwnPage } from '../../components/shared/OwnPage.tsx';
import { sharedStyles } from '../../components/shared/styles.ts';
import { openDatabase } from '../../lib/storage/index.ts';

const database = openDatabase();

void openOwnPage([sharedStyles, readerStyles], <ReaderPage database={database} url={location.href} />);
