import type { JSX } from 'preact';
import { memo } from '../../shared/memo.ts';
import type { ActiveFilter } from '../finding/ActiveFilters.tsx';
import { chosenFilters, dayFilter } from '../finding/chosen-filters.ts';
import { DayRange } from '../finding/DayRange.tsx';
import { Facet } from '../finding/Facet.tsx';
import { NOTE_DIMENSIONS, type NoteFacets } from '../finding/queries.ts';
import type { SayValue } from '../finding/useSayValue.ts';
import type { FindingWords } from '../finding/words/zh.ts';
import type { NotesView } from './address.ts';
import { useNotesWords } from './words/index.ts';

interface FiltersProps extends Pick<NotesView, 'chosen' | 'tags' | 'from' | 'to'> {
  /** Null before they are counted. */
  facets: NoteFacets | null;
  say: SayValue;
  onChange(change: Partial<NotesView>): void;
}

/** Open before anything is chosen. */
const OPEN: readonly string[] = ['area', 'period'];

function FiltersView({ chosen, tags, from, to, facets, say, onChange }: FiltersProps): JSX.Element {
  const words = useNotesWords();
  return (
    <>
      {NOTE_DIMENSIONS.map((name) => (
        <Facet
          key={name}
          dimension={name}
          counts={facets?.[name] ?? []}
          chosen={chosen[name]}
          say={say}
          open={OPEN.includes(name)}
          onChange={(values) => onChange({ chosen: { ...chosen, [name]: values } })}
        />
      ))}
      <Facet
        dimension="tag"
        counts={facets?.tag ?? []}
        chosen={tags}
        say={say}
        open
        onChange={(values) => onChange({ tags: values })}
      />
      <DayRange label={words.modified} from={from} to={to} onChange={onChange} />
    </>
  );
}

/** All that the notes can be narrowed by. */
export const Filters = memo(FiltersView);

/** A report's title comes with its count; until that is there it is called a report. */
const saying =
  (facets: NoteFacets | null, say: SayValue, { dimensions }: FindingWords): SayValue =>
  (dimension, value) => {
    if (dimension !== 'report') return say(dimension, value);
    if (facets === null) return dimensions.report;
    return facets.report.find((one) => one.value === value)?.name ?? say(dimension, value);
  };

/** What the notes are narrowed by, each with the way to take it back. */
export function activeFilters(
  view: NotesView,
  facets: NoteFacets | null,
  say: SayValue,
  words: FindingWords,
  onChange: (change: Partial<NotesView>) => void,
): ActiveFilter[] {
  const { tags } = view;
  const ofTags = tags.map((tag) => ({
    key: `tag ${tag}`,
    name: `#${tag}`,
    remove: () => onChange({ tags: tags.filter((other) => other !== tag) }),
  }));
  const ofDimensions = chosenFilters(NOTE_DIMENSIONS, view.chosen, saying(facets, say, words), onChange);
  return [...ofDimensions, ...ofTags, ...dayFilter(view, words, onChange)];
}
