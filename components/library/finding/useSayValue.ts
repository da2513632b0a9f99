import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DatasetParts } from '../../../lib/indicators/index.ts';
import { useLocale, useWords } from '../../shared/own-words/index.ts';
import { sayPeriod } from '../../shared/wording/index.ts';
import { areaName } from '../data/areas.ts';
import { sayNamed } from '../data/say.ts';
import { useLibrary } from '../library.ts';
import { UNKNOWN } from './unknown.ts';
import { useFindingWords } from './words/index.ts';

/** The catalogue, once it is loaded. */
export function useCatalogue(): DatasetParts | null {
  const { load } = useLibrary();
  const [parts, setParts] = useState<DatasetParts | null>(null);
  useEffect(() => {
    let gone = false;
    void load().then((loaded) => {
      if (!gone && loaded.ok) setParts(loaded.value);
    });
    return () => {
      gone = true;
    };
  }, [load]);
  return parts;
}

/** Says a value of a dimension in words. */
export type SayValue = (dimension: string, value: string) => string;

/** Names of areas, indicators, steps … as a reader knows them. */
export function useSayValue(): SayValue {
  const words = useWords();
  const finding = useFindingWords();
  const locale = useLocale();
  const parts = useCatalogue();
  return useMemo(() => {
    const indicators = new Map(parts?.indicators.map((one) => [one.id, sayNamed(one, locale)]));
    const categories = new Map(parts?.categories.map((one) => [one.id, sayNamed(one, locale)]));
    const say: Record<string, (value: string) => string | undefined> = {
      area: areaName,
      period: (value) => sayPeriod(value, locale),
      indicator: (value) => indicators.get(value),
      category: (value) => categories.get(value),
      progress: (value) => (words.progress as Record<string, string>)[value],
      assessment: (value) => (finding.assessments as Record<string, string>)[value],
      due: (value) => (finding.urgencies as Record<string, string>)[value],
      colour: (value) => (finding.colours as Record<string, string>)[value],
      // Its title comes with the count of its notes: this one is not there any more.
      report: () => finding.unknown.report,
      type: (value) => (words.reportTypes as Record<string, string>)[value],
    };
    return (dimension, value) => {
      if (value === UNKNOWN) return (finding.unknown as Record<string, string>)[dimension] ?? finding.unknownValue;
      return say[dimension]?.(value) ?? value;
    };
  }, [words, finding, locale, parts]);
}
