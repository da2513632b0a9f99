import { Liquid } from 'liquidjs';
import { liquidFilters } from './liquid-filters.ts';
import { liquidTags } from './liquid-tags.ts';
import { ownFilters } from './own-filters.ts';

/** Characters after which a template is stopped; milliseconds, where its rendering is given no others. */
const LIMITS = { renderLimit: 20_000, parseLimit: 1_000_000, memoryLimit: 500_000_000 };

const keepOnly = (given: Record<string, unknown>, listed: Readonly<Record<string, unknown>>): void => {
  for (const name of Object.keys(given)) if (!Object.hasOwn(listed, name)) delete given[name];
};

/**
 * Liquid with the filters and tags that are listed, and no others: a template reads no file and no clock. What it names
 * and does not exist is an error, so that a slip of the pen does not leave a hole in every file.
 */
export function makeEngine(limits: Partial<typeof LIMITS> = {}): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    templates: {},
    timezoneOffset: 0,
    locale: 'en-US',
    ...LIMITS,
    ...limits,
  });
  keepOnly(engine.filters, liquidFilters);
  keepOnly(engine.tags, liquidTags);
  for (const [name, { apply }] of Object.entries(ownFilters)) engine.registerFilter(name, apply);
  return engine;
}
