const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());

/**
 * The lines that would be gone if `after` took the place of `before`, in their order: what the reader wrote, and what
 * the program would now say otherwise. White lines are nobody's.
 */
export function linesLost(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const line of linesOf(after)) left.set(line, (left.get(line) ?? 0) + 1);
  return linesOf(before).filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0 && line !== '';
  });
}
