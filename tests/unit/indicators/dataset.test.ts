import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  compare,
  ObservationSchema,
  openDataset,
  readBundle,
  type TargetReading,
} from '../../../lib/indicators/index.ts';
import { writeFinding } from '../../../lib/indicators/source/finding.ts';
import { makeBundle } from '../../../scripts/dataset/make-bundle.ts';
import { readSeeds, type SeedFiles } from '../../../scripts/dataset/read-seeds.ts';
import { seedFiles } from '../../../scripts/dataset/seed-files.ts';
import { areas } from './open.ts';

const files = seedFiles();
const { parts, findings } = readSeeds(files);
const bundle = makeBundle(parts);
const dataset = openDataset(readBundle(bundle), areas);
const seedText = readFileSync(new URL('../../../seeds/jingan-2025.txt', import.meta.url), 'utf8');

describe('what is bundled', () => {
  test('has no faults', () => {
    expect(findings.map(writeFinding)).toEqual([]);
  });

  test('holds 150 indicators at least, in every category', () => {
    expect(parts.indicators.length).toBeGreaterThanOrEqual(150);
    const used = new Set(parts.indicators.map(({ category }) => category));
    expect(parts.categories.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('is at most 150 kB gzipped', () => {
    expect(gzipSync(JSON.stringify(bundle)).length).toBeLessThanOrEqual(150_000);
  });

  test('is the same bytes from the same files', () => {
    expect(JSON.stringify(makeBundle(readSeeds(files).parts))).toBe(JSON.stringify(bundle));
    const other = readSeeds(
      new Map([...files, ['sources.csv', `${files.get('sources.csv')}`.replace('2025-01-15', '2025-01-16')]]),
    );
    expect(makeBundle(other.parts).version).not.toBe(bundle.version);
  });

  test('reads back as it was written', () => {
    const back = readBundle(JSON.parse(JSON.stringify(bundle)));
    expect(back.observations).toEqual(parts.observations);
    for (const observation of back.observations) expect(ObservationSchema.safeParse(observation).success).toBe(true);
  });

  test('every observation has a source with title and date, and its area has a name', () => {
    for (const { source, area } of parts.observations) {
      expect(dataset.sources.get(source)?.date).toMatch(/^\d{4}/);
      expect(areas.name(area), area).not.toBeNull();
    }
  });
});

describe('the seed document', () => {
  const own = parts.observations.filter(({ source }) => source === 'gwr-310106-2025');

  test('all its 52 targets are there, 开工 and 竣工 apart, each in words of its text', () => {
    expect(own.length).toBe(53);
    for (const { words, status, period } of own) {
      expect(seedText).toContain(words);
      expect([status, period]).toEqual(['target', '2025']);
    }
  });

  test('each agrees with its own row', () => {
    const states = own.map((observation) => {
      const { indicator, area, period, measure, strength, name, words, basis, ...quantity } = observation;
      const reading: TargetReading = { indicator, area, period, measure, strength, name, words, basis, quantity };
      return compare(reading, dataset).state;
    });
    expect(states.filter((state) => state !== 'agrees')).toEqual([]);
  });
});

test('a look-up takes at most a millisecond once the dataset is open', () => {
  const readings = parts.observations.map(
    ({ indicator, area, period, measure, strength, name, words, basis, ...rest }) => ({
      ...{ indicator, area, period, measure, strength, name, words, basis },
      quantity: rest,
    }),
  );
  const times = readings.flatMap((reading) => {
    const from = performance.now();
    compare(reading, dataset);
    return performance.now() - from;
  });
  // Half of them, since a machine under load stalls now and then, and this measures the code.
  times.sort((a, b) => a - b);
  expect(times[Math.floor(times.length / 2)]).toBeLessThanOrEqual(1);
});

const HEAD =
  'REF_AREA,TIME_PERIOD,INDICATOR,STATUS,MEASURE,STRENGTH,OBS_VALUE,OBS_VALUE_HIGH,UNIT_MEASURE,COMPARATOR,CHANGE,NATURE,BASIS,NAME,WORDS,SOURCE,ENTERED_ON';
const with_ = (row: string): SeedFiles => new Map([...files, ['observations/zz.csv', `${HEAD}\n${row}\n`]]);
const faultsOf = (changed: SeedFiles): string[] => readSeeds(changed).findings.map(writeFinding);

describe('a fault names file, line and reason', () => {
  const good = '310106,2027,pocket-parks,target,level,commit,3,,座,eq,none,,,口袋公园,,gwr-310106-2024,2026-11-23';

  test('a good row has none', () => {
    expect(faultsOf(with_(good))).toEqual([]);
  });

  test.each([
    ['a duplicate', `${good}\n${good}`, 3, 'observations/zz.csv:2 already'],
    ['an unknown indicator', good.replace('pocket-parks', 'pocket-park'), 2, 'no indicator "pocket-park"'],
    ['an unknown source', good.replace('gwr-310106-2024', 'gwr-310106-1999'), 2, 'no source "gwr-310106-1999"'],
    ['no source', good.replace('gwr-310106-2024', ''), 2, 'a row without a source'],
    ['an unknown area', good.replace('310106,', '319999,'), 2, 'no area 319999'],
    ['a unit outside the family', good.replace('座', '亿元'), 2, 'outside the family of pocket-parks'],
    ['an unknown unit', good.replace('座', '光年'), 2, 'the unit "光年" is not known'],
    ['a value that is no number', good.replace(',3,,', ',三,,'), 2, 'amount'],
    ['a value below zero', good.replace(',3,,', ',-3,,'), 2, 'below zero'],
    ['a range that runs backwards', good.replace(',3,,座,eq', ',3,2,座,range'), 2, 'runs backwards'],
    ['a range without an end', good.replace('座,eq', '座,range'), 2, 'both ends'],
    [
      'a share above a hundred',
      good.replace('pocket-parks', 'forest-coverage').replace(',3,,座', ',130,,%'),
      2,
      'a share of 130',
    ],
    ['growth without direction', good.replace('level', 'growth').replace('座', '%'), 2, 'CHANGE up or down'],
    ['a level said to rise', good.replace('none', 'up'), 2, 'is it growth?'],
    ['growth in pieces', good.replace('level', 'growth').replace('none', 'up'), 2, 'a growth figure cannot be in'],
    ['a period that is none', good.replace('2027', '次年'), 2, 'is no period'],
    ['a period that cannot be', good.replace('2027', '2030-2026'), 2, 'cannot be'],
    [
      'an outcome without a value',
      good.replace('target', 'actual').replace(',3,,座', ',,,'),
      2,
      'an outcome needs a value',
    ],
    ['a yardstick without words', good.replace(',3,,座', ',,,'), 2, 'the words of its yardstick'],
    [
      'words that are not in the seed text',
      good.replace('口袋公园,,gwr-310106-2024', '口袋公园,3座花园,gwr-310106-2025'),
      2,
      'do not occur',
    ],
    ['words that hold another value', good.replace('口袋公园,,', '口袋公园,5座口袋公园,'), 2, 'do not hold the value'],
    ['a misspelt comparator', good.replace('eq', 'about5'), 2, 'comparator'],
    ['a day that is none', good.replace('2026-11-23', '23.11.2026'), 2, 'enteredOn'],
  ])('%s', (_, rows, line, reason) => {
    const faults = faultsOf(with_(rows));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toContain(`seeds/observations/zz.csv:${line}: `);
    expect(faults.join('\n')).toContain(reason);
  });

  const edited = (path: string, from: string, to: string): SeedFiles =>
    new Map([...files, [path, `${files.get(path)}`.replace(from, to)]]);

  test.each([
    ['catalogue/01-economy.csv', '\ncpi,', '\ngrp,', 'the indicator "grp"'],
    ['catalogue/01-economy.csv', 'ratio:grp', 'ratio:grpp', 'ratio:grpp leads nowhere'],
    ['catalogue/01-economy.csv', '社零|', '社零|地区生产总值|', 'belongs to grp already'],
    ['catalogue/01-economy.csv', ',index,居民', ',sometimes,居民', 'growth'],
    ['catalogue/03-openness.csv', '标准箱|', '光年|', 'the unit "光年" is not known'],
    ['sources.csv', 'gwr-100000-2010,100000', 'gwr-100000-2011,100000', 'the source "gwr-100000-2011"'],
    ['sources.csv', 'https://', 'htp://', 'address'],
    ['sources.csv', ',2025-01-15,', ',15. Januar,', 'date'],
  ])('%s: %s → %s', (path, from, to, reason) => {
    expect(`${files.get(path)}`).toContain(from);
    const faults = faultsOf(edited(path, from, to));
    expect(faults.filter((fault) => fault.startsWith(`seeds/${path}:`)).join('\n')).toContain(reason);
  });

  test('a missing file is named', () => {
    expect(() => readSeeds(new Map([...files].filter(([path]) => path !== 'sources.csv')))).toThrow(
      'seeds/sources.csv',
    );
  });
});
