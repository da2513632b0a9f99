import { type Source, SourceSchema } from '../../lib/indicators/observation.ts';
import type { Reading } from '../../lib/indicators/source/finding.ts';
import { orNull, readRows } from '../../lib/indicators/source/read-rows.ts';

/** Reads seeds/sources.csv. */
export const readSources = (file: string, text: string): Reading<Source> =>
  readRows(file, text, SourceSchema, ({ fields }) => ({
    id: fields.SOURCE,
    area: fields.REF_AREA,
    type: fields.TYPE,
    title: fields.TITLE,
    issuer: orNull(fields.ISSUER),
    date: fields.DATE,
    address: orNull(fields.ADDRESS),
  }));
