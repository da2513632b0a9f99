import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, fieldsAt, fieldsOf, merged } from '../../../lib/follow-up/index.ts';
import { emptyFollowUp, type FollowUpFields, type FollowUpLogEntry } from '../../../lib/model/follow-up.ts';

const fields = (part: Partial<FollowUpFields> = {}): FollowUpFields => ({ ...emptyFollowUp, ...part });
const evidence = (quote: string) => ({ address: 'http://a.example/', title: '公报', quote, on: '2026-02-01' });

const anyFields: fc.Arbitrary<FollowUpFields> = fc.record({
  what: fc.string(),
  due: fc.constantFrom(null, '2025-12-31', '2026-06-30'),
  leadUnit: fc.constantFrom('', '区商务委', '区科委'),
  coUnits: fc.uniqueArray(fc.constantFrom('区财政局', '区统计局', '各街道')),
  progress: fc.constantFrom('not-started', 'behind', 'done'),
  assessment: fc.constantFrom('not-yet', 'missed'),
  reported: fc.constantFrom(null, { text: '1612亿元', amount: 161_200_000_000, unit: '元', on: null }),
  evidence: fc.uniqueArray(fc.constantFrom('一', '二', '三').map(evidence), { selector: ({ quote }) => quote }),
  remind: fc.constantFrom(null, '2025-12-01'),
  remark: fc.string(),
});

describe('the log', () => {
  test('has an entry for each field that changed, with both values', () => {
    const before = fields({ due: '2025-12-31', progress: 'behind' });
    const after = fields({ due: '2026-06-30', progress: 'behind', coUnits: ['区财政局'] });
    expect(changesBetween(before, after, 7)).toEqual([
      { when: 7, field: 'due', from: '2025-12-31', to: '2026-06-30' },
      { when: 7, field: 'coUnits', from: [], to: ['区财政局'] },
    ]);
  });

  test('gives back every earlier state', () => {
    fc.assert(
      fc.property(fc.array(anyFields, { minLength: 1, maxLength: 6 }), (states) => {
        const log: FollowUpLogEntry[] = states.slice(1).flatMap((after, at) => {
          const before = states[at];
          return before ? changesBetween(before, after, (at + 1) * 10) : [];
        });
        const last = { ...states.at(-1)!, log };
        expect(states.map((_, at) => fieldsAt(last, at * 10))).toEqual(states);
      }),
    );
  });

  test('fields are read without what else a record holds', () => {
    expect(fieldsOf({ ...fields({ what: '绿化' }), id: 'x' } as FollowUpFields)).toEqual(fields({ what: '绿化' }));
  });
});

describe('two edits at once', () => {
  test('of different fields are both there', () => {
    const base = fields({ leadUnit: '区商务委', remark: '待核对' });
    const together = merged(base, { ...base, progress: 'done' }, { ...base, remark: '已核对' });
    expect(together).toEqual({ ...base, progress: 'done', remark: '已核对' });
  });

  test('of one list keep what either added, and leave out what either took away', () => {
    const base = fields({ evidence: [evidence('一'), evidence('二')] });
    const mine = fields({ evidence: [evidence('二'), evidence('三')] });
    const theirs = fields({ evidence: [evidence('一'), evidence('二'), evidence('四')] });
    expect(merged(base, mine, theirs).evidence.map(({ quote }) => quote)).toEqual(['二', '四', '三']);
  });

  test('an edit beside none is that edit', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (base, edited) => {
        expect(merged(base, edited, base)).toEqual(edited);
        expect(merged(base, base, edited)).toEqual(edited);
      }),
    );
  });
});
