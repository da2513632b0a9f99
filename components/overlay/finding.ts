import { type PreparedText, resolveAll } from '../../lib/anchor/text/index.ts';
import type { Kept } from '../../lib/model/kept.ts';
import type { AnchorVerdict } from '../../lib/model/selector.ts';
import { inSlices } from '../shared/slices.ts';

/** What became of the words of each note, by its id. */
export type Anchors = Readonly<Record<string, AnchorVerdict>>;

/** Finds the notes again and tells where they are; of several calls the last one counts. */
export type Finding = (kept: readonly Kept[], tell: (anchors: Anchors) => void) => void;

/** So few are found before anyone could notice; then what depends on them need not wait for the next task. */
const AT_ONCE = 8;

const nameOf = ({ note }: Kept): string => `${note.id} ${note.modified}`;

/** Each note is looked for once in this text, until it is changed; many of them in slices, so that the page stays alive. */
export function finding(text: PreparedText): Finding {
  const known = new Map<string, AnchorVerdict>();
  let current = new AbortController();
  return (kept, tell) => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const unknown = kept.filter((one) => !known.has(nameOf(one)));
    const steps = resolveAll(
      text,
      unknown.map(({ note }) => note.selector),
    );
    const remember = (step: { index: number; verdict: AnchorVerdict } | null): void => {
      const one = step && unknown[step.index];
      if (one) known.set(nameOf(one), step.verdict);
    };
    const tellAll = (): void => {
      const found = kept.flatMap((one) => {
        const verdict = known.get(nameOf(one));
        return verdict ? [[one.note.id, verdict] as const] : [];
      });
      tell(Object.fromEntries(found));
    };
    if (unknown.length <= AT_ONCE) {
      for (const step of steps) remember(step);
      tellAll();
      return;
    }
    void inSlices(steps, signal, remember).then(() => {
      if (!signal.aborted) tellAll();
    });
  };
}
