import { formWordsOf } from '../form-words.ts';
import { type Gathered, gather } from '../gathered.ts';
import { nameOfFollowUp } from '../naming.ts';
import { wordsOf } from '../words.ts';
import { type FollowUpRow, followUpRows, type NoteRow } from './rows.ts';
import { type FormFile, type FormPieces, wholeFile } from './table.ts';

// https://www.w3.org/TR/annotation-model/ and https://www.w3.org/TR/annotation-vocab/

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const SCHEMA_DATE = 'http://www.w3.org/2001/XMLSchema#date';

/** Terms beside the standard's, for the fields of a follow-up. */
const OWN_CONTEXT = {
  pm: 'https://pledgemark.org/ns#',
  due: { '@id': 'pm:due', '@type': SCHEMA_DATE },
  leadUnit: 'pm:leadUnit',
  coUnit: 'pm:coUnit',
  progress: 'pm:progress',
  assessment: 'pm:assessment',
  reportedValue: 'pm:reportedValue',
};

const instant = (time: number): string => new Date(time).toISOString();
const idOf = (kind: 'n' | 'f', id: string): string => `urn:pledgemark:${kind}-${id}`;

/** Two ways to the words: by what they say, and by where they stand, there refined by what they say. */
function selectors({ note }: NoteRow) {
  const { quote, position } = note.selector;
  const { exact, prefix, suffix } = quote;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    {
      type: 'TextPositionSelector',
      start: position.start,
      end: position.end,
      refinedBy: { type: 'TextQuoteSelector', exact },
    },
  ];
}

const targetOf = (row: NoteRow) => ({
  type: 'SpecificResource',
  source: {
    id: row.note.part ?? row.report.address,
    type: 'Text',
    format: 'text/html',
    language: 'zh',
  },
  selector: selectors(row),
});

function bodies({ note }: NoteRow) {
  const words = { type: 'TextualBody', value: note.body, format: 'text/markdown', purpose: 'commenting' };
  const tags = note.tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' }));
  return [...(note.body === '' ? [] : [words]), ...tags];
}

function annotationOf(row: NoteRow) {
  const { note } = row;
  const body = bodies(row);
  return {
    id: idOf('n', note.id),
    type: 'Annotation',
    motivation: note.body === '' ? 'highlighting' : 'commenting',
    created: instant(note.created),
    modified: instant(note.modified),
    ...(body.length === 0 ? {} : { body }),
    target: targetOf(row),
  };
}

/** A follow-up assesses the words that its note stands on; its fields stand in the body under terms of our own. */
function followUpAnnotation(row: FollowUpRow, { language }: Gathered) {
  const { followUp, note } = row;
  const [words, form] = [wordsOf(language), formWordsOf(language)];
  const progress = words.progress[followUp.progress];
  return {
    id: idOf('f', followUp.id),
    type: 'Annotation',
    motivation: 'assessing',
    created: instant(followUp.created),
    modified: instant(followUp.modified),
    body: [
      {
        type: 'TextualBody',
        format: 'text/plain',
        purpose: 'assessing',
        value: `${nameOfFollowUp(followUp, note)}${words.colon}${progress}`,
        progress: followUp.progress,
        assessment: form.assessments[followUp.assessment],
        ...(followUp.due === null ? {} : { due: followUp.due }),
        ...(followUp.leadUnit === '' ? {} : { leadUnit: followUp.leadUnit }),
        ...(followUp.coUnits.length === 0 ? {} : { coUnit: followUp.coUnits }),
        ...(followUp.reported === null ? {} : { reportedValue: followUp.reported.text }),
      },
    ],
    target: targetOf(row),
  };
}

const HOLE = '\u0000items';

function* jsonPieces(shell: object, items: Iterable<object>): Generator<string> {
  const [before = '', after = ''] = JSON.stringify(shell, null, 1).split(JSON.stringify(HOLE));
  yield `${before}[`;
  let first = true;
  for (const item of items) {
    yield `${first ? '' : ','}\n${JSON.stringify(item, null, 1)}`;
    first = false;
  }
  yield `]${after}\n`;
}

function* annotationsOf(gathered: Gathered, followUps: readonly FollowUpRow[]): Generator<object> {
  for (const { report, kept } of gathered.reports) for (const { note } of kept) yield annotationOf({ report, note });
  for (const row of followUps) yield followUpAnnotation(row, gathered);
}

/** Notes and follow-ups as a W3C Annotation Collection in JSON-LD. */
export function annotationCollection(given: Gathered, day: string): FormPieces {
  const gathered = gather(given);
  const followUps = followUpRows(gathered);
  const total = gathered.reports.reduce((sum, { kept }) => sum + kept.length, followUps.length);
  const shell = {
    '@context': [CONTEXT, OWN_CONTEXT],
    id: 'urn:pledgemark:annotations',
    type: 'AnnotationCollection',
    label: wordsOf(gathered.language).notes,
    total,
    first: { id: 'urn:pledgemark:annotations:1', type: 'AnnotationPage', startIndex: 0, items: HOLE },
  };
  return {
    fileName: `pledgemark-annotations-${day}.jsonld`,
    mediaType: 'application/ld+json',
    pieces: jsonPieces(shell, annotationsOf(gathered, followUps)),
    total: total + 2,
  };
}

export const annotationsJsonLd = (gathered: Gathered, day: string): FormFile =>
  wholeFile(annotationCollection(gathered, day));
