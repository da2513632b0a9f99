import { readFileSync } from 'node:fs';
import type { ReportSettings } from '../lib/model/records.ts';
import { SeedDocumentSchema } from '../lib/model/seed.ts';

const seed = (name: string): string => readFileSync(new URL(`../seeds/${name}`, import.meta.url), 'utf8');

/** The bundled report with what is known of it, as the reading page fetches it. Throws where the seed is not right. */
export function sampleReport(): string {
  const { file, title, type, area, period, length } = SeedDocumentSchema.parse(JSON.parse(seed('jingan-2025.json')));
  const text = seed(file);
  if (text.length !== length) throw new Error(`${file} has ${text.length} characters, not ${length}.`);
  const known: ReportSettings = { title, type, areaCode: area.code, areaName: area.name, period };
  return JSON.stringify({ text, known });
}
