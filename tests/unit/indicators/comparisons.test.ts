import { describe, expect, test } from 'vitest';
import {
  attachIndicators,
  type Comparison,
  compare,
  readTarget,
  type TargetReading,
} from '../../../lib/indicators/index.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { type Golden, goldens } from './golden.ts';
import { openSeeds } from './open.ts';
import { quantity } from './quantities.ts';

const dataset = openSeeds();

/** The case as a mention in a text of its own: 全区新增专精特新企业20家. */
function readCase(of: Golden): TargetReading {
  const yardstick = of.value.startsWith('=');
  const words = of.value.replace(/^=/, '');
  const before = of.before ?? '';
  const text = `${before}${of.name}${words}`;
  const [start, end] = [before.length, before.length + of.name.length];
  const none = { amount: null, amountHigh: null, unit: '', comparator: 'eq', change: 'none' } as const;
  const mention: Mention = {
    role: 'target',
    start,
    end: text.length,
    value: { start: end, end: text.length, text: words, ...(yardstick ? none : quantity(words)) },
    names: [{ start, end, text: of.name }],
    indicator: null,
    period: of.period,
    section: [],
    rule: 'test',
    nature: null,
    strength: of.strength ?? 'commit',
    basis: of.basis ?? [],
  };
  const [attached] = attachIndicators([mention], dataset.catalogue, { text });
  return readTarget(attached ?? mention, dataset.catalogue, { area: of.area, text });
}

const run = (of: Golden): Comparison => compare(readCase(of), dataset, { without: new Set(of.without ?? []) });

function seen(of: Golden, comparison: Comparison) {
  const { own, previous, outcome, parents, peers, related } = comparison;
  const notes = [...own, ...parents, ...related].flatMap((each) => each.notes.map(({ code }) => code));
  const all = {
    state: comparison.state,
    own: own[0]?.comparison.kind,
    previous: previous === null ? undefined : `${previous.period} ${previous.verdict?.verdict ?? null}`,
    outcome: outcome?.verdict?.verdict,
    parents: parents.map((each) => `${each.observation.area} ${each.comparison.kind}`),
    peers: peers === null ? undefined : `${peers.higher}/${peers.lower}/${peers.same}`,
    notes: of.notes?.filter((code) => notes.some((note) => note === code)),
  };
  const asked = Object.entries(all).filter(([key]) => key in of);
  return Object.fromEntries(asked);
}

function wanted({ state, own, previous, outcome, parents, peers, notes }: Golden) {
  const all = { state, own, previous, outcome, parents, peers, notes };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

test('there are sixty golden comparisons at least', () => {
  expect(goldens.length).toBeGreaterThanOrEqual(60);
  expect(new Set(goldens.map((of) => JSON.stringify(of))).size).toBe(goldens.length);
});

describe('golden comparisons', () => {
  test.each(goldens.map((of) => [`${of.area} ${of.period} ${of.name}${of.value}: ${of.about}`, of] as const))(
    '%s',
    (_, of) => {
      const comparison = run(of);
      expect(seen(of, comparison)).toEqual(wanted(of));
      expect(comparison.summary).toContain(of.summary ?? '');
      expect(comparison.summary).toMatch(/。$/);
    },
  );
});

test('every note is a whole sentence of plain words', () => {
  const notes = goldens.flatMap((of) => {
    const { own, parents, related } = run(of);
    return [...own, ...parents, ...related].flatMap((each) => each.notes);
  });
  expect(notes.length).toBeGreaterThan(40);
  for (const { text } of notes) expect(text).toMatch(/^[^a-z]{8,}。$/);
});

test('what cannot be compared says why', () => {
  const set = goldens.flatMap((of) => {
    const { own, parents, related } = run(of);
    return [...own, ...parents, ...related];
  });
  const refused = set.filter(({ comparison }) => comparison.kind === 'incomparable');
  expect(refused.length).toBeGreaterThan(5);
  for (const { comparison } of refused) {
    expect(comparison.kind === 'incomparable' && comparison.reason).toMatch(/。$/);
  }
});

test('without an area or a period nothing is called the own row', () => {
  const [first] = goldens;
  if (first === undefined) throw new Error('no cases');
  const reading = readCase(first);
  expect(compare({ ...reading, area: null }, dataset).own).toEqual([]);
  expect(compare({ ...reading, period: null }, dataset).own).toEqual([]);
});
