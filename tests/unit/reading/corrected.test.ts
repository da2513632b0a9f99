import { describe, expect, test } from 'vitest';
import { describe as describeSpan, prepare } from '../../../lib/anchor/text/index.ts';
import { extract } from '../../../lib/extract/index.ts';
import type { CorrectionChange, CorrectionRecord } from '../../../lib/model/correction.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { correctReading } from '../../../lib/reading/index.ts';

const TEXT = [
  '二、2025年主要任务',
  '地区生产总值增长5%左右。高新技术企业达到650家。新增公共绿地8万平方米。',
  '新建口袋公园4座，绿化覆盖率达到41%。',
].join('\n');

const read = (text: string) => extract(text, { type: 'government-work-report', period: '2025' });
const one = (mentions: readonly Mention[], name: string): Mention => {
  const found = mentions.find(({ names }) => names[0]?.text.includes(name));
  if (!found) throw new Error(`nothing is read of ${name}`);
  return found;
};

let made = 0;
/** What the overlay keeps when the reader corrects this mention. */
function correctionOf(text: string, mention: Mention, change: CorrectionChange): CorrectionRecord {
  const { text: valueText, start, end, ...quantity } = mention.value;
  const target = { ...quantity, name: mention.names[0]?.text ?? '', valueText, period: mention.period };
  made += 1;
  return {
    id: String(made).padStart(26, '0'),
    reportId: '0'.repeat(26),
    selector: describeSpan(text, mention, { section: mention.section, target }),
    change,
    created: made,
    modified: made,
    trashed: null,
    madeBy: { schema: 2, extractor: '0.1.0', dataset: null },
  };
}

const mentions = read(TEXT);
const firms = one(mentions, '高新技术企业');
const green = one(mentions, '绿化覆盖率');
const to = (fields: Extract<CorrectionChange, { type: 'corrected' }>['fields']): CorrectionChange => ({
  type: 'corrected',
  fields,
});
const lay = (text: string, ...corrections: CorrectionRecord[]) =>
  correctReading(prepare(text), read(text), corrections);

describe('a correction', () => {
  test('wins over the machine in what it says, and leaves the rest', () => {
    const correction = correctionOf(
      TEXT,
      firms,
      to({ amount: 660, comparator: 'ge', period: '2026', indicator: null, name: '高企' }),
    );
    const reading = lay(TEXT, correction);
    const now = one(reading.mentions, '高企');
    expect(now).toMatchObject({
      start: firms.start,
      period: '2026',
      indicator: null,
      value: { amount: 660, comparator: 'ge', unit: '家', text: firms.value.text },
    });
    expect(reading.corrected.get(now)).toEqual({ machine: firms, correction });
    expect(reading.mentions).toHaveLength(mentions.length);
    expect(reading.unplaced).toEqual([]);
  });

  test('that dismisses takes the mention out, and keeps what the machine read', () => {
    const reading = lay(TEXT, correctionOf(TEXT, firms, { type: 'dismissed' }));
    expect(reading.mentions).toEqual(
      mentions.filter((mention) => mention !== firms).map((each) => expect.objectContaining(each)),
    );
    expect(reading.dismissed.map(({ machine }) => machine)).toEqual([firms]);
  });

  test('that came later wins, whatever their order', () => {
    const [first, second] = [
      correctionOf(TEXT, firms, to({ amount: 1 })),
      correctionOf(TEXT, firms, to({ amount: 2 })),
    ];
    expect(one(lay(TEXT, second, first).mentions, '高新技术企业').value.amount).toBe(2);
  });

  test('is found again where the page changed before and behind it', () => {
    const changed = `一、2024年工作回顾\n去年成绩不小。\n${TEXT.replace('新增公共绿地8万平方米。', '')}\n三、其他\n完成各项任务。`;
    expect(changed.indexOf('高新技术企业')).not.toBe(TEXT.indexOf('高新技术企业'));
    const reading = lay(
      changed,
      correctionOf(TEXT, firms, to({ unit: '户' })),
      correctionOf(TEXT, green, { type: 'dismissed' }),
    );
    expect(one(reading.mentions, '高新技术企业').value.unit).toBe('户');
    expect(reading.mentions.filter(({ names }) => names[0]?.text.includes('绿化'))).toEqual([]);
  });

  test.each<[string, string]>([
    ['value-changed', TEXT.replace('650家', '700家')],
    ['orphan', TEXT.replace('高新技术企业达到650家。', '')],
  ])('is not laid over words that the page itself changed: %s', (kind, changed) => {
    const reading = lay(
      changed,
      correctionOf(TEXT, firms, to({ amount: 660 })),
      correctionOf(TEXT, firms, { type: 'dismissed' }),
    );
    expect(reading.unplaced.map(({ verdict }) => verdict.kind)).toEqual([kind, kind]);
    expect(reading.mentions).toEqual(read(changed));
  });

  test('of words that the machine reads no more is listed, not lost', () => {
    const correction = correctionOf(TEXT, firms, to({ amount: 660 }));
    const reading = correctReading(
      prepare(TEXT),
      mentions.filter((each) => each !== firms),
      [correction],
    );
    expect(reading.unplaced).toMatchObject([{ correction, verdict: { kind: 'exact' } }]);
  });
});

test('without corrections the reading is the machine’s', () => {
  const reading = lay(TEXT);
  expect(reading.mentions).toEqual(mentions);
  expect([reading.corrected.size, reading.dismissed, reading.unplaced]).toEqual([0, [], []]);
});
