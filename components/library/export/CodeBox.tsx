import type { JSX } from 'preact';

/** Text as it would stand in a file, to be scrolled and read. */
export function CodeBox({ label, text, busy = false }: { label: string; text: string; busy?: boolean }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="code-box" tabIndex={0} aria-label={label} aria-busy={busy}>
      <pre>{text}</pre>
    </section>
  );
}
