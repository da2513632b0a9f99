let segmenter: Intl.Segmenter | null = null;

/** The words of a text, by the engine's own dictionary: to load that takes a while, so it is done when first asked for. */
export function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}
