import type { JSX } from 'preact';
import { type Section, useIn } from '../section.ts';
import { helpWords } from '../words/help.ts';

function Body(): JSX.Element {
  const words = useIn(helpWords);
  return (
    <>
      <a href="/reader.html?steps">{words.steps}</a>
      <a href="/reader.html">{words.reader}</a>
    </>
  );
}

export const helpSection: Section = { id: 'help', words: helpWords, Body };
