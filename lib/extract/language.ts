import type { Comparator } from '../model/quantity.ts';
import type { LanguagePack, LeadRole, Mode, TailRole } from './pack.ts';
import { Scanner } from './scan/scanner.ts';
import { type Entry, WordTable, wordTable } from './word-table.ts';

/** A language pack made ready for reading: its word lists as tables. Built once per pack. */
export interface Language {
  pack: LanguagePack;
  scanner: Scanner;
  /** Comparators before a number; null for words that only look like one. */
  bounds: WordTable<Comparator | null>;
  tails: WordTable<TailRole>;
  /** The words of `tails` that open a change (由, 从). */
  starts: WordTable<'from'>;
  leads: WordTable<LeadRole>;
  stops: WordTable<'stop'>;
  predicates: WordTable<'predicate'>;
  conjunctions: WordTable<'conjunction'>;
  descriptors: WordTable<'descriptor'>;
  moneyNouns: WordTable<'noun'>;
  growth: WordTable<'up' | 'down'>;
  timeNames: WordTable<'name'>;
  /** Comparators after a number. */
  limits: WordTable<'limit'>;
  actions: WordTable<'action'>;
  comparisons: WordTable<'comparison'>;
  relations: WordTable<'relation'>;
  stages: WordTable<'stage'>;
  offers: WordTable<'offer'>;
  addressing: WordTable<'addressing'>;
  deeds: WordTable<'always' | 'result' | 'offered'>;
  deedNouns: WordTable<'noun'>;
  deedKeeps: WordTable<'keep'>;
  closers: WordTable<'closer'>;
  heeding: WordTable<'verb'>;
  thresholds: WordTable<'threshold'>;
  provisions: WordTable<'noun'>;
  unitless: WordTable<'name'>;
  capacities: WordTable<'capacity'>;
  projectNouns: WordTable<'noun'>;
  headings: WordTable<Mode>;
  openings: WordTable<Mode>;
  results: WordTable<'result'>;
}

const bounds = ({ comparators }: LanguagePack): WordTable<Comparator | null> => {
  const entries: Entry<Comparator | null>[] = comparators.never.map((word) => ({ word, value: null }));
  for (const value of Object.keys(comparators.before) as Comparator[])
    for (const word of comparators.before[value] ?? []) entries.push({ word, value });
  return new WordTable(entries);
};

export const readyLanguage = (pack: LanguagePack): Language => ({
  pack,
  scanner: new Scanner(pack),
  bounds: bounds(pack),
  tails: wordTable(pack.tails),
  starts: wordTable({ from: pack.tails.from }),
  leads: wordTable(pack.leads),
  stops: wordTable({ stop: pack.names.stops }),
  predicates: wordTable({ predicate: pack.names.predicates }),
  conjunctions: wordTable({ conjunction: pack.names.conjunctions }),
  descriptors: wordTable({ descriptor: pack.noise.descriptors }),
  moneyNouns: wordTable({ noun: pack.noise.moneyNouns }),
  growth: wordTable({ up: pack.names.growthNames, down: pack.names.shrinkNames }),
  projectNouns: wordTable({ noun: pack.noise.projectNouns }),
  capacities: wordTable({ capacity: pack.noise.capacities }),
  unitless: wordTable({ name: pack.noise.unitless }),
  actions: wordTable({ action: pack.names.actions }),
  comparisons: wordTable({ comparison: pack.names.comparisons }),
  relations: wordTable({ relation: pack.names.relations }),
  stages: wordTable({ stage: pack.names.stages }),
  offers: wordTable({ offer: pack.names.offers }),
  addressing: wordTable({ addressing: pack.names.addressing }),
  deeds: wordTable({ always: pack.names.deeds, result: pack.names.resultDeeds, offered: pack.names.offeredDeeds }),
  deedNouns: wordTable({ noun: pack.names.deedNouns }),
  deedKeeps: wordTable({ keep: pack.names.deedKeeps }),
  closers: wordTable({ closer: pack.names.closers }),
  thresholds: wordTable({ threshold: pack.names.thresholds }),
  heeding: wordTable({ verb: pack.noise.heeding }),
  provisions: wordTable({ noun: pack.noise.provisions }),
  limits: wordTable({ limit: Object.values(pack.comparators.after).flat() }),
  timeNames: wordTable({ name: pack.noise.timeNames }),
  headings: wordTable(pack.modes.headings),
  openings: wordTable(pack.modes.openings),
  results: wordTable({ result: pack.modes.results }),
});
