import { type JSX, render } from 'preact';
import { formWordsOf } from '../../../lib/export/form-words.ts';
import { type Gathered, type GatheredReport, gather } from '../../../lib/export/gathered.ts';
import { citationOf } from '../../../lib/export/index.ts';
import { nameOfFollowUp } from '../../../lib/export/naming.ts';
import { LEDGER_COLUMNS, tabledOf } from '../../../lib/export/tabled.ts';
import { type ExportLanguage, wordsOf } from '../../../lib/export/words.ts';
import type { FollowUpRecord } from '../../../lib/model/follow-up.ts';
import type { NoteRecord } from '../../../lib/model/records.ts';
import { ok, type Result } from '../../../lib/model/result.ts';
import { Markdown } from '../../shared/Markdown.tsx';
import { stopped } from './form-blob.ts';
import { Turns } from './turns.ts';
import type { WorkOptions } from './useWork.ts';

// What a word processor keeps of HTML: headings, paragraphs, quotations, tables with borders; no classes.

const CELL = 'border:1px solid #999;padding:2pt 5pt;vertical-align:top';

function cellOf(
  column: Exclude<(typeof LEDGER_COLUMNS)[number], 'number'>,
  note: NoteRecord,
  followUp: FollowUpRecord,
  language: ExportLanguage,
): string {
  switch (column) {
    case 'indicator':
      return nameOfFollowUp(followUp, note);
    case 'targetValue':
      return tabledOf(note, language).value;
    case 'unit':
      return tabledOf(note, language).unit;
    case 'due':
      return followUp.due ?? '';
    case 'leadUnit':
    case 'remark':
      return followUp[column];
    case 'coUnits':
      return followUp.coUnits.join('、');
    case 'progress':
      return wordsOf(language).progress[followUp.progress];
    case 'reported':
      return followUp.reported?.text ?? '';
    case 'assessment':
      return formWordsOf(language).assessments[followUp.assessment];
  }
}

function Ledger({ report, language }: { report: GatheredReport; language: ExportLanguage }): JSX.Element {
  const form = formWordsOf(language);
  const rows = report.kept.flatMap(({ note, followUp }) => (followUp === null ? [] : [{ note, followUp }]));
  return (
    <table style="border-collapse:collapse">
      <tbody>
        <tr>
          {LEDGER_COLUMNS.map((column) => form[column]).map((name) => (
            <th key={name} style={CELL}>
              {name}
            </th>
          ))}
        </tr>
        {rows.map(({ note, followUp }, index) => (
          <tr key={followUp.id}>
            {LEDGER_COLUMNS.map((column) => (
              <td key={column} style={CELL}>
                {column === 'number' ? index + 1 : cellOf(column, note, followUp, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Report({ report, gathered }: { report: GatheredReport; gathered: Gathered }): JSX.Element {
  return (
    <>
      <h2>{report.report.title}</h2>
      <p>{citationOf(report.report, gathered.utcOffset)}</p>
      {report.kept.map(({ note }) => (
        <>
          <blockquote style="margin:6pt 0 6pt 24pt;border-left:2pt solid #999;padding-left:8pt">
            {note.selector.quote.exact}
          </blockquote>
          {note.body === '' ? null : <Markdown text={note.body} />}
        </>
      ))}
      {report.kept.some(({ followUp }) => followUp !== null) ? (
        <Ledger report={report} language={gathered.language} />
      ) : null}
    </>
  );
}

/**
 * Notes that are copied at once, at most: no word processor takes many more in one paste, and the browser lets a page
 * write to the clipboard only for some seconds after the click.
 */
export const MOST_COPIED = 3000;

export interface Rich {
  readonly html: string;
  readonly plain: string;
}

/** Notes and 台账 as a word processor takes them, and as plain words for what takes no more. Fails with `stopped`. */
export async function richText(given: Gathered, { onProgress, signal }: WorkOptions): Promise<Result<Rich>> {
  const gathered = gather(given);
  const place = document.createElement('div');
  // `innerText` breaks lines where the page would, but only of what stands in it.
  place.style.position = 'fixed';
  place.style.insetInlineStart = '-9999px';
  document.body.append(place);
  const made: Rich[] = [];
  const turns = new Turns();
  try {
    for (const report of gathered.reports) {
      render(<Report report={report} gathered={gathered} />, place);
      made.push({ html: place.innerHTML, plain: place.innerText });
      if (!(await turns.pause())) continue;
      if (signal.aborted) return stopped;
      onProgress(made.length, gathered.reports.length);
    }
  } finally {
    render(null, place);
    place.remove();
  }
  const body = made.map(({ html }) => html).join('');
  return ok({
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`,
    plain: made.map(({ plain }) => plain).join('\n\n'),
  });
}

/** Puts both forms on the clipboard; soon after a click. */
export async function copyRich({ html, plain }: Rich): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    }),
  ]);
}
