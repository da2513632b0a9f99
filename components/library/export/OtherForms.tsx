import type { JSX } from 'preact';
import {
  annotationsJsonLd,
  dueCalendar,
  type FormFile,
  followUpsCsv,
  notesCsv,
  targetsCsv,
} from '../../../lib/export/forms/index.ts';
import type { Gathered } from '../../../lib/export/gathered.ts';
import { Button } from '../../shared/Button.tsx';
import { isoDay } from '../../shared/wording/index.ts';
import { writePlace } from '../address.ts';
import { useLibrary } from '../library.ts';
import { saveBlob } from '../save-blob.ts';
import { copyRich, richText } from './RichText.tsx';
import { countsOf } from './scope.ts';
import { useExportWords } from './words/index.ts';

interface FormProps {
  title: string;
  hint: string;
  children: JSX.Element | JSX.Element[];
}

const Form = ({ title, hint, children }: FormProps): JSX.Element => (
  <li>
    <div>
      <h3>{title}</h3>
      <p class="aside">{hint}</p>
    </div>
    <div class="buttons">{children}</div>
  </li>
);

/** Tables, calendars and exchange formats. */
export function OtherForms({ gathered }: { gathered: Gathered }): JSX.Element {
  const words = useExportWords();
  const { telling } = useLibrary();
  const counts = countsOf(gathered);
  const save = (make: (gathered: Gathered, day: string) => FormFile) => () => {
    const { fileName, mediaType, content } = make(gathered, isoDay(new Date()));
    saveBlob(fileName, new Blob([content], { type: mediaType }));
    telling.tell(words.saved(fileName));
  };
  const copy = () =>
    void copyRich(richText(gathered)).then(
      () => telling.tell(words.copied),
      () => telling.tell(words.notCopied),
    );
  return (
    <section class="form" aria-labelledby="forms-title">
      <header>
        <h2 id="forms-title">{words.formsTitle}</h2>
      </header>
      <ul class="forms">
        <Form title={words.csv} hint={words.csvHint}>
          <Button disabled={counts.notes === 0} onPress={save(notesCsv)}>
            {words.csvNotes}
          </Button>
          <Button disabled={counts.followUps === 0} onPress={save(followUpsCsv)}>
            {words.csvFollowUps}
          </Button>
          <Button disabled={counts.targets === 0} onPress={save(targetsCsv)}>
            {words.csvTargets}
          </Button>
        </Form>
        <Form title={words.calendar} hint={words.calendarHint}>
          <Button disabled={counts.followUps === 0} onPress={save(dueCalendar)}>
            {words.calendarButton}
          </Button>
        </Form>
        <Form title={words.rich} hint={words.richHint}>
          <Button icon="copy" disabled={counts.notes === 0} onPress={copy}>
            {words.richButton}
          </Button>
        </Form>
        <Form title={words.jsonLd} hint={words.jsonLdHint}>
          <Button disabled={counts.notes === 0} onPress={save(annotationsJsonLd)}>
            {words.jsonLdButton}
          </Button>
        </Form>
        <Form title={words.observations} hint={words.observationsHint}>
          <a class="button" href={writePlace('own')}>
            {words.observationsLink}
          </a>
        </Form>
      </ul>
    </section>
  );
}
