import type { JSX } from 'preact';
import {
  type FieldGroup,
  fieldGroups,
  liquidFilters,
  liquidTags,
  ownFilters,
} from '../../../lib/export/templates/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { writePlace } from '../address.ts';
import { useExportWords } from './words/index.ts';

function Fields({ group }: { group: FieldGroup }): JSX.Element {
  const words = useExportWords();
  const locale = useLocale();
  return (
    <section class="fields">
      <h2 id={`fields-${group.id}`}>{group[locale]}</h2>
      <div class="table-box">
        <table class="data" aria-labelledby={`fields-${group.id}`}>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {group.fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  <code>{group.path === '' ? field.name : `${group.path}.${field.name}`}</code>
                </th>
                <td>
                  {field[locale]}
                  {field.holds === undefined ? null : (
                    <a href={writePlace('export', ['fields', field.holds])}> {words.holds}</a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type Listed = Readonly<Record<string, { readonly zh: string; readonly en: string; readonly use: string }>>;

function Uses({ title, listed }: { title: string; listed: Listed }): JSX.Element {
  const words = useExportWords();
  const locale = useLocale();
  return (
    <section class="fields">
      <h2>{title}</h2>
      <div class="table-box">
        <table class="data" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">{words.example}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(listed).map(([name, { use, ...said }]) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{said[locale]}</td>
                <td>
                  <code>{use}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Every field and filter there is. */
export function FieldList(): JSX.Element {
  const words = useExportWords();
  return (
    <>
      <header class="taking-head">
        <p>
          <a href={writePlace('export')}>{words.back}</a>
        </p>
        <h1>{words.fieldsTitle}</h1>
        <p class="definition">{words.fieldsLead}</p>
      </header>
      {fieldGroups.map((group) => (
        <Fields key={group.id} group={group} />
      ))}
      <Uses title={words.ownFilters} listed={ownFilters} />
      <Uses title={words.liquidFilters} listed={liquidFilters} />
      <Uses title={words.liquidTags} listed={liquidTags} />
    </>
  );
}
