import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Nearness {
  near: boolean;
  /** As high as it was when it was last looked at, in pixels; null before that. */
  height: number | null;
}

type OnMove = (entry: IntersectionObserverEntry) => void;

/** One observer for all blocks of a list: with one for each, every frame of scrolling would ask all of them. */
class Watcher {
  readonly #listeners = new Map<Element, OnMove>();
  readonly #observer: IntersectionObserver;

  constructor(root: Element | null) {
    this.#observer = new IntersectionObserver(
      // The last entry of an element says how it is now.
      (entries) => {
        for (const entry of new Map(entries.map((one) => [one.target, one])).values()) {
          this.#listeners.get(entry.target)?.(entry);
        }
      },
      { root, rootMargin: '100% 0px' },
    );
  }

  watch(element: Element, onMove: OnMove): () => void {
    this.#listeners.set(element, onMove);
    this.#observer.observe(element);
    return () => {
      this.#listeners.delete(element);
      this.#observer.unobserve(element);
    };
  }
}

const watchers = new WeakMap<Element, Watcher>();

function watcherIn(scroller: Element): Watcher {
  const watcher = watchers.get(scroller) ?? new Watcher(scroller);
  watchers.set(scroller, watcher);
  return watcher;
}

/** Whether the element is within the window of its scroller, or less than one window away. */
export function useNear(element: RefObject<Element | null>, watched: boolean): Nearness {
  const [state, setState] = useState<Nearness>({ near: false, height: null });
  useEffect(() => {
    const shown = element.current;
    const scroller = shown?.closest('.scroller');
    if (!watched || !shown || !scroller) return;
    // Out of the document it has no height, and none is to be learnt from that.
    return watcherIn(scroller).watch(shown, ({ isIntersecting, boundingClientRect }) =>
      setState({ near: isIntersecting, height: boundingClientRect.height || null }),
    );
  }, [element, watched]);
  return state;
}
