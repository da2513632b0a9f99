import { readdirSync, readFileSync } from 'node:fs';
import { otherAddress, reportPages } from '../fixtures/pages/sites.ts';

const folder = new URL('../fixtures/pages/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

export interface ServedPage {
  readonly name: string;
  readonly address: string;
  readonly html: string;
}

/** Pages in the manner of official sites that are reports. */
export const reportsServed: readonly ServedPage[] = Object.entries(reportPages).map(([name, { address }]) => ({
  name,
  address,
  html: read(`${name}.html`),
}));

/** Pages that are none. */
export const othersServed: readonly ServedPage[] = readdirSync(new URL('others/', folder)).map((file) => {
  const name = file.replace(/\.html$/, '');
  return { name, address: otherAddress(name), html: read(`others/${file}`) };
});

/** The text that the page of this name is to be read as. */
export const expectedText = (name: string): string => read(`${name}.txt`).trimEnd();
