import { expect } from 'vitest';
import type { Page } from '../../../lib/page/index.ts';

const shown = (character: string): string => (/\s/.test(character) ? ' ' : character);

/** Every run lies in the text, after the one before, and says the same as its node; what is outside runs parts lines and cells. */
export function expectRunsToHold({ text, runs }: Page): void {
  let end = 0;
  for (const { node, nodeStart, nodeEnd, start } of runs) {
    expect(start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, start)).toMatch(/^[\n\t]*$/);
    end = start + nodeEnd - nodeStart;
    const inText = [...text.slice(start, end)].map(shown).join('');
    const inNode = [...(node.nodeValue ?? '').slice(nodeStart, nodeEnd)].map(shown).join('');
    expect(inText).toBe(inNode);
  }
  expect(end).toBe(text.length);
}
