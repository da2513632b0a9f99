import { render } from 'preact';
import type { Session } from '../open-report.ts';
import { Surfaces } from './Surfaces.tsx';

/** Renders the surfaces into `mount`, until `signal` is aborted. */
export function showSurfaces(session: Session, mount: HTMLElement, signal: AbortSignal): void {
  render(<Surfaces session={session} />, mount);
  signal.addEventListener('abort', () => render(null, mount), { once: true });
}
