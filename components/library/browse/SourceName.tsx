import type { JSX } from 'preact';
import type { RowSource } from '../data/holdings.ts';
import { useLibraryWords } from '../words/index.ts';

const isWebAddress = (address: string | null): address is string => address !== null && /^https?:\/\//i.test(address);

/** The document a value was read in; a link where its address is known. */
export function SourceName({ source }: { source: RowSource }): JSX.Element {
  const { rows } = useLibraryWords();
  const { title, date, address, fileName } = source;
  const aside = [date === title ? null : date, fileName === null || fileName === title ? null : rows.file(fileName)];
  return (
    <>
      {isWebAddress(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer" lang="zh-CN">
          {title}
          <span class="visually-hidden">{rows.newWindow}</span>
        </a>
      ) : (
        <span>{title}</span>
      )}
      {aside.filter(Boolean).map((words) => (
        <span key={words} class="aside">{` ${words}`}</span>
      ))}
    </>
  );
}
