import type { FollowUpRecord } from '../model/follow-up.ts';
import type { Selector } from '../model/selector.ts';
import { inline, oneLine } from './escaping.ts';
import type { Words } from './words.ts';

/** What Obsidian Tasks reads as fields; https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format */
const FIELD_MARKS = /[📅⏳🛫➕✅❌🔁🔺⏫🔼🔽⏬🆔⛔🏁]\ufe0f?/gu;
const QUOTE_LENGTH = 40;

/** What is followed up: the target, or the beginning of the quote. */
function subject({ target, quote }: Selector, words: Words): string {
  if (target && target.name !== '') return `${target.name}${words.colon}${target.valueText}`;
  const characters = [...oneLine(quote.exact)];
  const beginning = characters.slice(0, QUOTE_LENGTH).join('');
  return characters.length > QUOTE_LENGTH ? `${beginning}…` : beginning;
}

/** A follow-up as a task of one line, done where its progress says so; the due date and the block id stand at the end. */
export function taskLine(followUp: FollowUpRecord, selector: Selector, words: Words): string {
  const parts = [
    subject(selector, words),
    followUp.leadUnit.trim() === '' ? '' : `${words.leadUnit}${words.colon}${followUp.leadUnit}`,
    `${words.progressLabel}${words.colon}${words.progress[followUp.progress]}`,
  ];
  const description = parts.filter((part) => part !== '').join(' · ');
  const due = followUp.due === null ? '' : ` 📅 ${followUp.due}`;
  const box = followUp.progress === 'done' ? 'x' : ' ';
  return `- [${box}] ${inline(description.replace(FIELD_MARKS, ''))}${due} ^f-${followUp.id}`;
}
