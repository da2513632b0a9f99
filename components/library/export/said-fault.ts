import type { TemplateFault } from '../../../lib/export/templates/index.ts';
import type { Locale } from '../../shared/words/index.ts';

/** A fault in one line, with its place. */
export const saidFault = ({ line, column, zh, en }: TemplateFault, locale: Locale): string => {
  if (line === null) return locale === 'zh' ? zh : en;
  return locale === 'zh' ? `第 ${line} 行第 ${column} 列：${zh}` : `Line ${line}, column ${column}: ${en}`;
};
