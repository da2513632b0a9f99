import type { Indicator } from '../catalogue.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { withMeasure } from '../measure.ts';
import type { Observation } from '../observation.ts';
import { compareQuantities, type QuantityComparison } from '../values/compare-quantities.ts';
import { compareYardsticks } from '../values/yardsticks.ts';
import { apartNote, measureNote, type Note, notesFor } from './notes.ts';
import type { TargetReading } from './target-reading.ts';

/** One value of the dataset set beside the reading: how the reading stands to it, and what to mind. */
export interface Beside {
  readonly observation: Observation;
  /** The reading against the observation: `higher` means the reading is the higher one. */
  readonly comparison: QuantityComparison;
  readonly notes: readonly Note[];
}

const refuse = (reason: string): QuantityComparison => ({ kind: 'incomparable', reason });

function againstYardstick(reading: TargetReading, observation: Observation): QuantityComparison {
  const kind = compareYardsticks(reading.words, observation.words);
  if (kind !== 'same' && (reading.quantity.amount !== null || observation.amount !== null)) {
    return refuse('一个有数值，一个以其他指标或任务为准，不能直接比较。');
  }
  if (kind === 'other') return refuse('两处都没有数值，所参照的标准也不同。');
  return { kind: kind === 'same' ? 'same' : 'same-number', converted: false };
}

function compareWith(reading: TargetReading, observation: Observation, mine: Indicator): QuantityComparison {
  if (reading.quantity.amount === null || observation.amount === null) return againstYardstick(reading, observation);
  const faces = measureNote(reading.measure, observation.measure);
  if (faces !== null) return refuse(faces.text);
  const quantity = withMeasure(reading.quantity, reading.measure);
  return compareQuantities(quantity, withMeasure(observation, observation.measure), { sameCounters: mine.units });
}

/** Sets an observation beside the reading. Null where either indicator is not in the catalogue. */
export function setBeside(dataset: Dataset, reading: TargetReading, observation: Observation): Beside | null {
  const mine = dataset.catalogue.byId.get(reading.indicator ?? '');
  const other = dataset.catalogue.byId.get(observation.indicator);
  if (mine === undefined || other === undefined) return null;
  if (dataset.neighbours(mine.id).confusable.includes(other)) {
    const note = apartNote(mine, other);
    return { observation, comparison: refuse(note.text), notes: [note] };
  }
  const comparison = compareWith(reading, observation, mine);
  const converted = comparison.kind !== 'incomparable' && comparison.converted;
  return { observation, comparison, notes: notesFor(reading, observation, mine, other, converted) };
}
