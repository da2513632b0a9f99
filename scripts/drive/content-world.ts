import type { CDPSession, Page } from '@playwright/test';

const PATIENCE = 10_000;

/** The world of the extension's scripts in a page, from which it speaks to its background. */
export class ContentWorld {
  readonly #session: CDPSession;
  #context: number | null = null;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<ContentWorld> {
    const world = new ContentWorld(await page.context().newCDPSession(page));
    world.#session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) world.#context = context.id;
    });
    world.#session.on('Runtime.executionContextsCleared', () => {
      world.#context = null;
    });
    await world.#session.send('Runtime.enable');
    const until = Date.now() + PATIENCE;
    while (world.#context === null) {
      if (Date.now() > until) throw new Error('The extension has no script in this page');
      await page.waitForTimeout(50);
    }
    return world;
  }

  /** Runs `work` there; what it takes and gives must be plain data. */
  async run<T, A>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      executionContextId: this.#context ?? 0,
      functionDeclaration: `function (argument) { return (${work})(argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }
}
