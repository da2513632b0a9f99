import type { Mention } from '../../model/mention.ts';

const REACH = 60;

/** From the clause's start to the mention's name (新培育智能工厂200家、 before 省级绿色工厂); '' without a text. */
export function wordsBefore(mention: Mention, text: string | null): string {
  const name = mention.names[0];
  if (text === null || name === undefined) return '';
  const before = text.slice(Math.max(0, name.start - REACH), name.start);
  return before.replace(/^.*[，,。；;:：\n\t]/s, '');
}

/** What stands between the name and its value (达, 累计达到); '' without a text, and where the value comes first. */
export function wordsBetween(mention: Mention, text: string | null): string {
  const name = mention.names[0];
  if (text === null || name === undefined || name.end > mention.value.start) return '';
  return text.slice(name.end, mention.value.start);
}
