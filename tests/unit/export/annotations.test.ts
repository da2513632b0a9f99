import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotationsJsonLd } from '../../../lib/export/forms/index.ts';
import { gathered } from './gathered.ts';

/** The standard's terms that are used here, with what each means: https://www.w3.org/TR/annotation-vocab/ */
const terms = JSON.parse(readFileSync(new URL('../../fixtures/export/annotation-terms.json', import.meta.url), 'utf8'));

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nothing else is asked for: ${url}`);
  return { contextUrl: null, document: terms, documentUrl: url };
};

const OA = 'http://www.w3.org/ns/oa#';
const collection = JSON.parse(annotationsJsonLd(gathered, '2025-03-02').content);
type Node = Record<string, unknown> & { id: string; type: string };
const items: Node[] = collection.first.items;
const find = (id: string): Node => items.find((item) => item.id === id)!;

describe('JSON-LD after the Web Annotation model', () => {
  test('every key means something in the standard or in the terms the file itself declares', async () => {
    // `safe` makes the processor throw where it would drop a key, a relative address or a value.
    const options = { documentLoader, safe: true, format: 'application/n-quads' } as object;
    const triples = await jsonld.toRDF(collection, options);
    expect(triples).toContain(
      `<urn:pledgemark:n-01jk0000000000000000n00001> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${OA}Annotation>`,
    );
    expect(triples).toContain(`<${OA}exact> "地区生产总值增长5%左右"`);
    expect(triples).toContain('"369"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>');
    expect(triples).toContain('<https://pledgemark.org/ns#due> "2025-12-31"^^<http://www.w3.org/2001/XMLSchema#date>');
  });

  test('a collection says how many it has, all on its page', () => {
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: items.length });
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    expect(items).toHaveLength(6);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('a note has its body, its tags and two ways to its words', () => {
    expect(find('urn:pledgemark:n-01jk0000000000000000n00001')).toEqual({
      id: 'urn:pledgemark:n-01jk0000000000000000n00001',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2025-02-03T01:00:00.000Z',
      modified: '2025-02-03T01:00:00.000Z',
      body: [
        {
          type: 'TextualBody',
          value: '去年目标同为 **5%左右**。\n\n- [ ] 查可比价口径\n- 与全市目标一致',
          format: 'text/markdown',
          purpose: 'commenting',
        },
        { type: 'TextualBody', value: '增长', purpose: 'tagging' },
        { type: 'TextualBody', value: '2025', purpose: 'tagging' },
        { type: 'TextualBody', value: '口径 核对', purpose: 'tagging' },
      ],
      target: {
        type: 'SpecificResource',
        source: {
          id: 'http://www.jingan.gov.cn/report/2025.html?id=7',
          type: 'Text',
          format: 'text/html',
          language: 'zh',
        },
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '地区生产总值增长5%左右',
            prefix: '主要预期目标是:',
            suffix: expect.stringMatching(/^;区级一般公共预算收入/),
          },
          {
            type: 'TextPositionSelector',
            start: 369,
            end: 381,
            refinedBy: { type: 'TextQuoteSelector', exact: '地区生产总值增长5%左右' },
          },
        ],
      },
    });
  });

  test('a mere highlight has no body, and a follow-up assesses the same words', () => {
    const highlight = find('urn:pledgemark:n-01jk0000000000000000n00003');
    expect(highlight.motivation).toBe('highlighting');
    expect(highlight).not.toHaveProperty('body');
    expect(find('urn:pledgemark:f-01jk0000000000000000f00001')).toMatchObject({
      motivation: 'assessing',
      body: [{ purpose: 'assessing', progress: 'on-track', due: '2025-12-31', leadUnit: '区发展改革委' }],
      target: { selector: [{ exact: '地区生产总值增长5%左右' }, {}] },
    });
  });
});
