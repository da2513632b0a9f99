import type { JSX } from 'preact';
import { type Section, useIn } from '../section.ts';
import { takingOutWords } from '../words/taking-out.ts';

function Body(): JSX.Element {
  const words = useIn(takingOutWords);
  return (
    <p class="settings-links">
      <a class="button" href="#/export">
        {words.template}
      </a>{' '}
      <a class="button" href="#/backup">
        {words.backup}
      </a>
    </p>
  );
}

export const takingOutSection: Section = { id: 'taking-out', words: takingOutWords, Body };
