import type { ExportLanguage } from '../../words.ts';
import { byIndicator } from './by-indicator.ts';
import { byTag } from './by-tag.ts';
import { ledger } from './ledger.ts';
import { literature } from './literature.ts';
import { plain } from './plain.ts';
import { reading } from './reading.ts';
import type { ExportTemplate, ReadyMadeTemplate } from './template.ts';

const readyTemplates: readonly ReadyMadeTemplate[] = [reading, literature, ledger, byTag, byIndicator, plain];

/** The ready ones in the reader's language. */
export const readyTemplatesIn = (language: ExportLanguage): ExportTemplate[] =>
  readyTemplates.map(({ id, scope, source, ...names }) => ({ id, scope, source, name: names[language] }));

export type { ExportTemplate } from './template.ts';
