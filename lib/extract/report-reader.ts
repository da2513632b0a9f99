import type { Mention } from '../model/mention.ts';
import type { ReportType } from '../model/report.ts';
import {
  clausesOf,
  foldWidth,
  mapped,
  type Section,
  type Steps,
  type Stretch,
  sectionAt,
  sectionsOfFolded,
  sentenceWalker,
  unwrapped,
} from '../text/index.ts';
import type { Language } from './language.ts';
import { markAway } from './read/away.ts';
import { mentionOf } from './read/mentions.ts';
import { openingOf } from './read/opening.ts';
import { clausesWith } from './read/phrase.ts';
import { judgeRole, type Setting } from './read/roles.ts';
import { readValues } from './read/sentence.ts';
import { outlookWalker } from './report/outlook.ts';
import { readTimeline, stageWalker, type Timeline } from './report/timeline.ts';
import type { Token } from './scan/tokens.ts';
import { type Grid, gridsOf } from './tables/grid.ts';
import { readTable } from './tables/table.ts';
import { mentionIn } from './unwrapping.ts';

/** What is known of the report from outside its text; what is left out is inferred from the text. */
export interface ReportContext {
  type?: ReportType | null;
  /** The plan year, or a span, as SDMX writes time: "2025", "2026-2030". */
  period?: string | null;
}

interface Report {
  text: string;
  folded: string;
  sections: Section[];
  timeline: Timeline;
}

const openReport = (language: Language, text: string, { type, period }: ReportContext): Report => {
  const folded = foldWidth(text);
  const sections = sectionsOfFolded(text, folded);
  const timeline = readTimeline(language, folded, sections, { type: type ?? null, period: period ?? null });
  return { text, folded, sections, timeline };
};

const readSentence = (
  language: Language,
  report: Report,
  sentence: Stretch,
  tokens: readonly Token[],
  place: Pick<Setting, 'stage' | 'outlook'>,
): Mention[] => {
  const clauses = clausesWith(clausesOf(report.folded, sentence), tokens);
  markAway(report.folded, clauses);
  const { planYear, told } = report.timeline;
  const readings = readValues(language, report.folded, clauses);
  const opening = openingOf(language, report.folded, clauses, readings);
  const setting: Setting = { ...place, promised: false, planYear, told, opening };
  const mentions: Mention[] = [];
  let promised = false;
  for (const reading of readings) {
    if (reading.clause.away) continue;
    const judged = judgeRole(reading, { ...setting, promised });
    promised = judged.role === 'target';
    if (reading.token.kind === 'yardstick' && (judged.role !== 'target' || reading.names.length === 0)) continue;
    mentions.push(mentionOf(report.text, reading, judged, setting, sectionAt(report.sections, reading.token.start)));
  }
  return mentions;
};

const holdsValue = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === 'quantity' || kind === 'yardstick');

const readTables = (language: Language, report: Report): { mentions: Mention[]; grids: Grid[] } => {
  const { text, folded, sections, timeline } = report;
  const stageAt = stageWalker(timeline);
  const mentions: Mention[] = [];
  const grids: Grid[] = [];
  for (const grid of gridsOf(folded, timeline.bodyEnd)) {
    const place = { stage: stageAt(grid.start), planYear: timeline.planYear, section: sectionAt(sections, grid.start) };
    const found = readTable(language, text, folded, grid, place);
    if (!found) continue;
    grids.push(grid);
    for (const mention of found) mentions.push(mention);
  }
  return { mentions, grids };
};

/** Whether a token stands outside the tables that were read as such; to be asked of one after the other. */
const outsideWalker = (grids: readonly Grid[]): ((token: Token) => boolean) => {
  let index = 0;
  return ({ start }) => {
    while (index < grids.length && start >= (grids[index]?.end ?? 0)) index += 1;
    return start < (grids[index]?.start ?? Number.POSITIVE_INFINITY);
  };
};

interface Told {
  sentence: Stretch;
  tokens: Token[];
}

/** The sentences that hold tokens, one after the other; null where the scanner may pause. */
function* sentencesOf(report: Report, scanned: Iterable<readonly Token[]>, grids: readonly Grid[]) {
  const sentenceAt = sentenceWalker(report.folded);
  const isOutside = outsideWalker(grids);
  let told: Told | null = null;
  for (const some of scanned) {
    for (const token of some) {
      if (!isOutside(token)) continue;
      if (told && token.start >= told.sentence.end) {
        yield told;
        told = null;
      }
      told ??= { sentence: sentenceAt(token.start), tokens: [] };
      told.tokens.push(token);
    }
    yield null;
  }
  if (told) yield told;
}

const NOTHING: readonly Mention[] = [];

/** Sentences between two places to pause. */
const STRIDE = 16;

/** Each pause carries the mentions read since the last one. */
function* readProse(language: Language, report: Report, grids: readonly Grid[]): Steps<Mention[], readonly Mention[]> {
  const stageAt = stageWalker(report.timeline);
  const outlookOf = outlookWalker(report.folded);
  const mentions: Mention[] = [];
  let sentences = 0;
  let paused = 0;
  const scanned = language.scanner.scan(report.folded, report.timeline.bodyEnd);
  for (const told of sentencesOf(report, scanned, grids)) {
    if (told) {
      const { sentence, tokens } = told;
      const place = { outlook: outlookOf(tokens), stage: stageAt(sentence.start) };
      const read = holdsValue(tokens) ? readSentence(language, report, sentence, tokens, place) : NOTHING;
      for (const mention of read) mentions.push(mention);
      sentences += 1;
      if (sentences % STRIDE > 0) continue;
    }
    yield mentions.slice(paused);
    paused = mentions.length;
  }
  yield mentions.slice(paused);
  return mentions;
}

function* readRunning(language: Language, text: string, context: ReportContext): Steps<Mention[], readonly Mention[]> {
  const report = openReport(language, text, context);
  yield NOTHING;
  const tables = readTables(language, report);
  yield tables.mentions;
  const prose = yield* readProse(language, report, tables.grids);
  if (tables.mentions.length === 0) return prose;
  return [...prose, ...tables.mentions].sort((a, b) => a.value.start - b.value.start);
}

/**
 * Reads a report: its tables by their headers, and the rest sentence by sentence, as the tokens are scanned. Each pause
 * carries the mentions read since the last one; all of them, in order, come at the end. Lines broken at a set width are
 * read as the running text they were.
 */
export function* readReport(
  language: Language,
  text: string,
  context: ReportContext,
): Steps<Mention[], readonly Mention[]> {
  const joined = unwrapped(text);
  if (!joined) return yield* readRunning(language, text, context);
  const inText = (mentions: readonly Mention[]): Mention[] =>
    mentions.map((mention) => mentionIn(text, joined, mention));
  return inText(yield* mapped(readRunning(language, joined.text, context), inText));
}
