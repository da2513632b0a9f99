import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Means, type Section, useIn } from './section.ts';
import { sections } from './sections/index.ts';
import { pageWords } from './words/page.ts';

function SectionBlock({ section, means, led }: { section: Section; means: Means; led: boolean }): JSX.Element {
  const { title, hint } = useIn(section.words);
  const block = useRef<HTMLElement>(null);
  useEffect(() => {
    if (led) block.current?.scrollIntoView();
  }, [led]);
  const { id, Body } = section;
  return (
    <section ref={block} class="setting" id={`setting-${id}`} aria-labelledby={`setting-${id}-title`}>
      <header>
        <h2 id={`setting-${id}-title`}>{title}</h2>
        {hint ? <p class="aside">{hint}</p> : null}
      </header>
      <div class="setting-body">
        <Body means={means} />
      </div>
    </section>
  );
}

/** All that the reader can set, in one page. `section`: the one to begin with. */
export function SettingsPage({ means, section }: { means: Means; section: string | null }): JSX.Element {
  const words = useIn(pageWords);
  return (
    <div class="settings">
      <header class="settings-head">
        <h1>{words.title}</h1>
        <p class="aside">{words.lead}</p>
      </header>
      {sections.map((one) => (
        <SectionBlock key={one.id} section={one} means={means} led={one.id === section} />
      ))}
    </div>
  );
}
