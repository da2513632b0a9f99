import type { Kept } from '../model/kept.ts';
import type { ExportedFile, ReportBundle } from './bundle.ts';
import { inline } from './escaping.ts';
import { fileNameFor } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { noteBlock } from './note-block.ts';
import { targetsTable } from './targets-table.ts';
import { wordsOf } from './words.ts';

/** By place in the report; what stands at one place by age, then by id, so that the order is always the same. */
const byPlace = (a: Kept, b: Kept): number =>
  a.note.selector.position.start - b.note.selector.position.start ||
  a.note.created - b.note.created ||
  Number(a.note.id > b.note.id) - Number(a.note.id < b.note.id);

/** One report's targets and notes as a Markdown file for a vault of notes. */
export function toMarkdown(given: ReportBundle): ExportedFile {
  const kept = given.kept.filter(({ note }) => note.trashed === null).toSorted(byPlace);
  const bundle: ReportBundle = { ...given, kept };
  const words = wordsOf(bundle.language ?? 'zh');
  const targets = bundle.extraction?.mentions.filter(({ role }) => role === 'target') ?? null;
  const blocks = [
    frontMatter(bundle, words, targets?.length ?? null),
    `# ${inline(bundle.report.title)}`,
    ...(targets && targets.length > 0 ? [`## ${words.targets}`, targetsTable(targets, words)] : []),
    ...(kept.length > 0 ? [`## ${words.notes}`] : []),
    ...kept.map((one, index) => noteBlock(one, index + 1, bundle, words)),
  ];
  return { fileName: fileNameFor(bundle.report), content: `${blocks.join('\n\n')}\n` };
}
