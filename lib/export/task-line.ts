import type { FollowUpRecord } from '../model/follow-up.ts';
import type { Selector } from '../model/selector.ts';
import { inline, oneLine } from './escaping.ts';
import type { FormWords } from './form-words.ts';
import { shortWords } from './naming.ts';
import type { Words } from './words.ts';

/** What Obsidian Tasks reads as fields; https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format */
const FIELD_MARKS = /[📅⏳🛫➕✅❌🔁🔺⏫🔼🔽⏬🆔⛔🏁]\ufe0f?/gu;
const squeezed = (text: string): string => text.replace(/\s/g, '');

/** What is followed up: as the reader calls it, else the target, else the beginning of the quote. */
function subject({ what }: FollowUpRecord, { target, quote }: Selector, words: Words): string {
  const name = oneLine(what) || (target?.name ?? '');
  if (name === '') return shortWords(quote.exact);
  const value = target?.valueText ?? '';
  return value === '' || squeezed(name).includes(squeezed(value)) ? name : `${name}${words.colon}${value}`;
}

const said = (label: string, value: string, words: Words): string =>
  value.trim() === '' ? '' : `${label}${words.colon}${value}`;

/** A follow-up as a task of one line, done where its progress says so; the due date and the block id stand at the end. */
export function taskLine(followUp: FollowUpRecord, selector: Selector, words: Words, form: FormWords): string {
  const parts = [
    subject(followUp, selector, words),
    said(words.leadUnit, followUp.leadUnit, words),
    said(form.coUnits, followUp.coUnits.join('、'), words),
    said(words.progressLabel, words.progress[followUp.progress], words),
    said(form.reported, followUp.reported?.text ?? '', words),
    followUp.assessment === 'not-yet' ? '' : said(form.assessment, form.assessments[followUp.assessment], words),
    said(form.remark, followUp.remark, words),
  ];
  const description = parts.filter((part) => part !== '').join(' · ');
  const due = followUp.due === null ? '' : ` 📅 ${followUp.due}`;
  const box = followUp.progress === 'done' ? 'x' : ' ';
  return `- [${box}] ${inline(description.replace(FIELD_MARKS, ''))}${due} ^f-${followUp.id}`;
}
