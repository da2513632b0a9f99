import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareQuantities,
  convert,
  judgeOutcome,
  matchName,
  parseUnit,
  writeAmount,
} from '../../lib/indicators/index.ts';
import { UNIT_TABLE } from '../../lib/indicators/units/table.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import { openSeeds } from '../unit/indicators/open.ts';

const scales = ['', '百', '万', '亿', '万亿'];
const units = [...UNIT_TABLE.keys()].flatMap((unit) => scales.map((scale) => scale + unit));
const families = Map.groupBy(
  units.filter((unit) => parseUnit(unit) !== null),
  (unit) => parseUnit(unit)?.family ?? '',
);
const pairOfUnits = fc
  .constantFrom(...families.values())
  .chain((family) => fc.tuple(fc.constantFrom(...family), fc.constantFrom(...family)));

const value = fc.double({ min: 0.001, max: 1e9, noNaN: true });
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe('conversion', () => {
  test('there and back is the same value', () => {
    fc.assert(
      fc.property(value, pairOfUnits, (amount, [from, to]) => {
        const there = convert(amount, from, to);
        const back = there.ok ? convert(there.value, to, from) : there;
        expect(back.ok && close(back.value, amount)).toBe(true);
      }),
    );
  });

  test('keeps order and ratio', () => {
    fc.assert(
      fc.property(value, pairOfUnits, (amount, [from, to]) => {
        const [one, two] = [convert(amount, from, to), convert(2 * amount, from, to)];
        expect(one.ok && two.ok && close(two.value / one.value, 2)).toBe(true);
      }),
    );
  });
});

const point = fc.constantFrom('eq', 'about', 'ge', 'gt', 'le', 'lt');
const change = fc.constantFrom('up', 'down', 'none');
const unit = fc.constantFrom('%', '元', '斤', '吨', '亩', '公顷', '家', '户', '人');

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ amount: value, amountHigh: fc.constant(null), unit, comparator: point, change }),
  fc
    .record({ amount: value, width: value, unit, change })
    .map(({ width, ...rest }) => ({ ...rest, amountHigh: rest.amount + width, comparator: 'range' as const })),
);

const MIRROR: Record<string, string> = { higher: 'lower', lower: 'higher' };

describe('comparison', () => {
  test('everything is the same as itself', () => {
    fc.assert(
      fc.property(quantity, (a) => {
        expect(compareQuantities(a, a)).toEqual({ kind: 'same', converted: false });
      }),
    );
  });

  test('turned round, higher is lower and all else stays', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const [there, back] = [compareQuantities(a, b).kind, compareQuantities(b, a).kind];
        expect(back).toBe(MIRROR[there] ?? there);
      }),
    );
  });

  test('higher than one that is higher than a third is higher than the third', () => {
    const plain = fc.record({
      amount: value,
      amountHigh: fc.constant(null),
      unit: fc.constant('元'),
      comparator: point,
      change,
    });
    fc.assert(
      fc.property(plain, plain, plain, (a, b, c) => {
        fc.pre(compareQuantities(a, b).kind === 'higher' && compareQuantities(b, c).kind === 'higher');
        expect(compareQuantities(a, c).kind).toBe('higher');
      }),
    );
  });

  test('another unit of the family changes nothing but the note', () => {
    fc.assert(
      fc.property(value, pairOfUnits, (amount, [from, to]) => {
        const there = convert(amount, from, to);
        const plain = { amountHigh: null, comparator: 'eq', change: 'none' } as const;
        const [a, b] = [
          { ...plain, amount, unit: from },
          { ...plain, amount: there.ok ? there.value : null, unit: to },
        ];
        expect(compareQuantities(a, b)).toEqual({ kind: 'same', converted: from !== to });
      }),
    );
  });
});

describe('judging', () => {
  test('a target that is met to the number is met', () => {
    fc.assert(
      fc.property(quantity, fc.constantFrom('higher', 'lower', 'neither'), (target, polarity) => {
        fc.pre(!['gt', 'lt'].includes(target.comparator));
        const outcome = { ...target, amountHigh: null, comparator: 'eq' as const };
        expect(judgeOutcome(target, outcome, polarity).verdict).toBe('met');
      }),
    );
  });

  test('where more is better, more than a met outcome is met', () => {
    const plain = fc.record({
      amount: value,
      amountHigh: fc.constant(null),
      unit: fc.constant('家'),
      comparator: fc.constantFrom('eq', 'about', 'ge', 'gt'),
      change: fc.constantFrom('up', 'none'),
    });
    fc.assert(
      fc.property(plain, value, value, (target, reached, more) => {
        const outcome = { ...target, amount: reached, comparator: 'eq' as const };
        fc.pre(judgeOutcome(target, outcome, 'higher').verdict === 'met');
        expect(judgeOutcome(target, { ...outcome, amount: reached + more }, 'higher').verdict).toBe('met');
      }),
    );
  });
});

test('what is written reads back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('元', '斤', '人', '平方米'), (amount, base) => {
      const [, number, written] = /^([\d.]+)(.*)$/.exec(writeAmount(amount, base)) ?? [];
      const back = convert(Number(number), written ?? '', base);
      expect(back.ok && Math.abs(back.value / amount - 1)).toBeLessThan(1e-7);
    }),
  );
});

test('any words at all are matched or refused, never an exception, and a match has a fair score and a reason', () => {
  const { catalogue } = openSeeds();
  const aliases = [...catalogue.byName.keys()];
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...aliases), fc.constantFrom('新增', '全年', '改造', '等', '（', '）', '数'), fc.string()),
  );
  fc.assert(
    fc.property(pieces, fc.constantFrom('', '%', '元', '家', '平方米', '光年'), (words, unit) => {
      const match = matchName(catalogue, [words.join('')], unit, { change: 'up' });
      if (match === null) return;
      expect(catalogue.byId.has(match.id)).toBe(true);
      expect(match.score).toBeGreaterThanOrEqual(0.8);
      expect(match.score).toBeLessThanOrEqual(1);
      expect(match.reason.length).toBeGreaterThan(4);
    }),
  );
});
