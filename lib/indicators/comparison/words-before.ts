import type { Mention } from '../../model/mention.ts';

const REACH = 8;

/** The words right before the mention's name, up to eight characters and no further than its clause; '' without a text. */
export function wordsBefore(mention: Mention, text: string | null): string {
  const name = mention.names[0];
  if (text === null || name === undefined) return '';
  const before = text.slice(Math.max(0, name.start - REACH), name.start);
  return before.replace(/^.*[，,。；;、:：\n\t]/s, '');
}
