import type { JSX } from 'preact';
import {
  annotationCollection,
  dueEvents,
  type FormPieces,
  followUpsTable,
  notesTable,
  targetsTable,
} from '../../../lib/export/forms/index.ts';
import type { Gathered } from '../../../lib/export/gathered.ts';
import { ok } from '../../../lib/model/result.ts';
import { Button } from '../../shared/Button.tsx';
import { isoDay } from '../../shared/wording/index.ts';
import { writePlace } from '../address.ts';
import { useLibrary } from '../library.ts';
import { saveBlob } from '../save-blob.ts';
import { formBlob } from './form-blob.ts';
import { copyRich, MOST_COPIED, richText } from './RichText.tsx';
import { countsOf } from './scope.ts';
import { type Chosen, useTaking } from './useTaking.ts';
import { Work } from './Work.tsx';
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
export function OtherForms(given: Chosen): JSX.Element {
  const words = useExportWords();
  const { telling } = useLibrary();
  const counts = countsOf(given.chosen ?? []);
  const { work, take } = useTaking(given);
  const save = (make: (gathered: Gathered, day: string) => FormPieces) => () =>
    take(async (gathered, options) => {
      const form = make(gathered, isoDay(new Date()));
      const blob = await formBlob(form, options);
      if (!blob.ok) return blob;
      saveBlob(form.fileName, blob.value);
      telling.tell(words.saved(form.fileName));
      return ok(null);
    });
  const copy = () => {
    if (counts.notes > MOST_COPIED) return telling.tell(words.tooManyToCopy(MOST_COPIED));
    take(async (gathered, options) => {
      const rich = await richText(gathered, options);
      if (!rich.ok) return rich;
      await copyRich(rich.value).then(
        () => telling.tell(words.copied),
        () => telling.tell(words.notCopied),
      );
      return ok(null);
    });
  };
  const none = (count: number): boolean => count === 0 || work.busy;
  return (
    <section class="form" aria-labelledby="forms-title">
      <header>
        <h2 id="forms-title">{words.formsTitle}</h2>
      </header>
      <Work work={work} />
      <ul class="forms">
        <Form title={words.csv} hint={words.csvHint}>
          <Button disabled={none(counts.notes)} onPress={save(notesTable)}>
            {words.csvNotes}
          </Button>
          <Button disabled={none(counts.followUps)} onPress={save(followUpsTable)}>
            {words.csvFollowUps}
          </Button>
          <Button disabled={none(counts.targets)} onPress={save(targetsTable)}>
            {words.csvTargets}
          </Button>
        </Form>
        <Form title={words.calendar} hint={words.calendarHint}>
          <Button disabled={none(counts.followUps)} onPress={save(dueEvents)}>
            {words.calendarButton}
          </Button>
        </Form>
        <Form title={words.rich} hint={words.richHint}>
          <Button icon="copy" disabled={none(counts.notes)} onPress={copy}>
            {words.richButton}
          </Button>
        </Form>
        <Form title={words.jsonLd} hint={words.jsonLdHint}>
          <Button disabled={none(counts.notes)} onPress={save(annotationCollection)}>
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
