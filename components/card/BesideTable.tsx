import type { JSX } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words/index.ts';
import type { BesideRow } from './beside.ts';

/** The values that stand beside a target, one a line. */
export function BesideTable({ rows }: { rows: readonly BesideRow[] }): JSX.Element | null {
  const { comparison } = useWords();
  if (rows.length === 0) return null;
  return (
    <table class="card-beside">
      <caption class="visually-hidden">{comparison.table}</caption>
      <tbody>
        {rows.map(({ what, value, standing, tone }) => (
          <tr key={`${what} ${value}`}>
            <th scope="row">{what}</th>
            <td class="beside-value">{value}</td>
            <td class={tone ? `beside-standing ${tone}` : 'beside-standing'}>
              {tone ? <Icon name={tone === 'met' ? 'check' : 'warning'} /> : null}
              {standing}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
