import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Drawing = typeof import('./draw.ts');

/** The charting library with what draws by it, fetched once it is needed. */
export function useDrawing(): { drawing: Drawing | null; failed: boolean } {
  const [state, setState] = useState<{ drawing: Drawing | null; failed: boolean }>({ drawing: null, failed: false });
  useEffect(() => {
    let gone = false;
    import('./draw.ts').then(
      (drawing) => gone || setState({ drawing, failed: false }),
      () => gone || setState({ drawing: null, failed: true }),
    );
    return () => {
      gone = true;
    };
  }, []);
  return state;
}

/** How wide an element is, in CSS pixels; 0 before it is known. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    let frame = 0;
    // In the next frame: drawing within the observer's own turn may change the width it is told of.
    const observer = new ResizeObserver(([entry]) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [box]);
  return width;
}
