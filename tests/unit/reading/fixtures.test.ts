import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../lib/cli/parsed-page.ts';
import { readPage } from '../../../lib/page/index.ts';
import { sha256Hex } from '../../../lib/platform/sha256.ts';
import { readReport } from '../../../lib/reading/index.ts';
import { otherAddress, reportPages } from '../../fixtures/pages/sites.ts';

const folder = new URL('../../fixtures/pages/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const verdictOf = (file: string, address: string) =>
  readReport(readPage(parsePage(read(file))), address, sha256Hex).report;

describe('whole pages in the manner of official sites', () => {
  it.each(Object.entries(reportPages))('%s', (name, { address, type, area, period }) => {
    const verdict = verdictOf(`${name}.html`, address);
    expect(
      { isReport: verdict.isReport, type: verdict.type, area: verdict.areaCode, period: verdict.period },
      verdict.evidence.join('；'),
    ).toEqual({ isReport: true, type, area, period });
  });
});

describe('whole pages that are no reports', () => {
  const names = readdirSync(new URL('others/', folder)).map((file) => file.replace(/\.html$/, ''));

  it('are at least twenty-five', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  it.each(names)('%s', (name) => {
    const { isReport, confidence, evidence } = verdictOf(`others/${name}.html`, otherAddress(name));
    expect(isReport, `${confidence} ${evidence.join('；')}`).toBe(false);
  });
});
