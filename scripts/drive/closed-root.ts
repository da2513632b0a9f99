import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  backendNodeId: number;
  shadowRootType?: 'user-agent' | 'open' | 'closed';
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

function* closedRoots(node: DomNode): Generator<DomNode> {
  if (node.shadowRootType === 'closed') yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* closedRoots(child);
}

/** Runs in the page. */
function findHost(from: Document): Element | null {
  const frames = [...from.querySelectorAll('iframe, frame')] as HTMLIFrameElement[];
  const inside = (frame: HTMLIFrameElement): Element | null => frame.contentDocument && findHost(frame.contentDocument);
  return (
    from.querySelector('pledgemark-overlay') ??
    frames.reduce<Element | null>((found, frame) => found ?? inside(frame), null)
  );
}

/** What the page shows in its closed shadow root, which only the browser's own tools can look into. */
export class ClosedRoot {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<ClosedRoot> {
    return new ClosedRoot(await page.context().newCDPSession(page));
  }

  /** Runs `look` in the page on the closed root; null where there is none. What it returns must be plain data. */
  async ask<T, A>(look: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T | null> {
    const objectId = await this.#root();
    if (objectId === null) return null;
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (argument) { return (${look})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** In the page or a frame of it. The page's whole tree is not asked for: it may be too deep for the protocol. */
  async #host(): Promise<string | null> {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: `(${findHost})(document)`,
    });
    return result.objectId ?? null;
  }

  async #root(): Promise<string | null> {
    const host = await this.#host();
    if (host === null) return null;
    const { node } = await this.#session.send('DOM.describeNode', { objectId: host, depth: -1, pierce: true });
    const [found] = closedRoots(node as DomNode);
    if (!found) return null;
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
    return object.objectId ?? null;
  }
}
