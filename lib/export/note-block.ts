import type { Kept } from '../model/kept.ts';
import type { ReportBundle } from './bundle.ts';
import { deepLink, linkTarget } from './deep-link.ts';
import { blockquote, inline } from './escaping.ts';
import { formWordsOf } from './form-words.ts';
import { closing } from './open-blocks.ts';
import { obsidianTags } from './tags.ts';
import { taskLine } from './task-line.ts';
import type { Words } from './words.ts';

/** A browser opens these; what else an address may be (a file's name) has no place to link to. */
const LINKABLE = /^(?:https?|file):/;

function sourceLine({ note }: Kept, { report, text }: ReportBundle, words: Words): string {
  const link = LINKABLE.test(report.address)
    ? `[${words.toTheWords}](${linkTarget(deepLink(report.address, note.selector, text))})`
    : '';
  return [link, ...obsidianTags(note.tags).map((tag) => `#${tag}`)].filter((part) => part !== '').join(' ');
}

/** A note: its section, quote, link and tags, its own words, its block id, and its follow-up as a task. */
export function noteBlock(kept: Kept, number: number, bundle: ReportBundle, words: Words): string {
  const { note, followUp } = kept;
  const section = inline(note.selector.section.join(' › ')) || words.noSection;
  const parts = [
    `### ${number} ${section}`,
    blockquote(note.selector.quote.exact),
    sourceLine(kept, bundle, words),
    note.body.trim() === '' ? '' : `${note.body}${closing(note.body)}`,
    `^n-${note.id}`,
    followUp && followUp.trashed === null
      ? taskLine(followUp, note.selector, words, formWordsOf(bundle.language ?? 'zh'))
      : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
