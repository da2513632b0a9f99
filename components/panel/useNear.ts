import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Nearness {
  near: boolean;
  /** As high as it was when it was last looked at, in pixels; null before that. */
  height: number | null;
}

/** Whether the element is within the window of its scroller, or less than one window away. */
export function useNear(element: RefObject<Element | null>, watched: boolean): Nearness {
  const [state, setState] = useState<Nearness>({ near: false, height: null });
  useEffect(() => {
    if (!watched || !element.current) return;
    const onMove = (entries: IntersectionObserverEntry[]) => {
      const last = entries.at(-1);
      // Out of the document it has no height, and none is to be learnt from that.
      if (last) setState({ near: last.isIntersecting, height: last.boundingClientRect.height || null });
    };
    const observer = new IntersectionObserver(onMove, {
      root: element.current.closest('.scroller'),
      rootMargin: '100% 0px',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, watched]);
  return state;
}
