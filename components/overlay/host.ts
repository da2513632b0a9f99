import { cardStyles } from '../card/styles.ts';
import { followScheme } from '../shared/scheme.ts';
import { sharedStyles } from '../shared/styles.ts';
import { HOST_NAME } from './host-name.ts';
import { overlayStyles } from './styles.ts';

/** The one element of ours in the page, and what is inside it. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the surfaces are rendered. */
  readonly mount: HTMLElement;
}

/** Told in the shadow root when the host is in the document again, after a page had taken it out. */
export const SHOWN_AGAIN = 'pledgemark:shown-again';

/** Nothing that happens in our surfaces is for the page's own handlers: its shortcuts, its menus, its guards on copying. */
const KEPT_INSIDE = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'cut', 'copy', 'contextmenu'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'selectstart', 'dragstart', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'focusin', 'focusout'],
];

/** Adds a style sheet to the root; returns what puts another text in its place. */
function style(root: ShadowRoot, css: string): (css: string) => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return (next) => void sheet.replaceSync(next);
  } catch {
    // Firefox refuses constructed sheets in a content script's shadow root (bug 1751346); an element does as well.
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
    return (next) => {
      element.textContent = next;
    };
  }
}

/** Some pages make their whole document anew: then the host comes back, with all that stands in it. */
function keepIn(element: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected || signal.aborted) return;
    document.documentElement.append(element);
    root.dispatchEvent(new Event(SHOWN_AGAIN));
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Puts the host into the document, until `signal` is aborted. */
export function mountHost(mode: ShadowRootMode, signal: AbortSignal): Host {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode });
  style(root, [sharedStyles, cardStyles, overlayStyles].join('\n'));
  const stopScheme = followScheme(style(root, ''));
  const mount = document.createElement('div');
  root.append(mount);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  document.documentElement.append(element);
  keepIn(element, root, signal);
  signal.addEventListener(
    'abort',
    () => {
      stopScheme();
      element.remove();
    },
    { once: true },
  );
  return { element, root, mount };
}
