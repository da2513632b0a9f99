import type { Page } from '@playwright/test';
import { ClosedRoot } from './closed-root.ts';

/** What stands in the overlay: by selector, and where several match, by the words in it or its label. */
export interface Sought {
  selector: string;
  words?: string;
}

interface Seen {
  text: string;
  label: string | null;
  box: { x: number; y: number; width: number; height: number };
  focused: boolean;
}

const PATIENCE = 10_000;

/** Runs in the page. */
function lookFor(root: ShadowRoot, { selector, words = '' }: Sought): Seen | null {
  const found = [...root.querySelectorAll(selector)].find((element) =>
    `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.includes(words),
  );
  if (!found) return null;
  const { x, y, width, height } = found.getBoundingClientRect();
  const value = 'value' in found ? String(found.value) : found.textContent;
  return {
    text: value,
    label: found.getAttribute('aria-label'),
    box: { x, y, width, height },
    focused: root.activeElement === found,
  };
}

/** What the reader sees of the extension on a page, read and used with pointer and keyboard. */
export class Overlay {
  readonly page: Page;
  readonly #root: ClosedRoot;

  private constructor(page: Page, root: ClosedRoot) {
    this.page = page;
    this.#root = root;
  }

  static async on(page: Page): Promise<Overlay> {
    return new Overlay(page, await ClosedRoot.of(page));
  }

  /** What is there now, or null. */
  see(sought: Sought): Promise<Seen | null> {
    return this.#root.ask(lookFor, sought);
  }

  /** Waits until it is there. */
  async wait(sought: Sought): Promise<Seen> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const seen = await this.see(sought);
      if (seen) return seen;
      if (Date.now() > until) throw new Error(`The overlay shows no ${sought.selector} ${sought.words ?? ''}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Waits until it is gone. */
  async waitUntilGone(sought: Sought): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (await this.see(sought)) {
      if (Date.now() > until) throw new Error(`The overlay still shows ${sought.selector} ${sought.words ?? ''}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Where it stands once it no longer moves: a card grows when its comparison arrives. */
  async #atRest(sought: Sought): Promise<Seen['box']> {
    let { box } = await this.wait(sought);
    for (;;) {
      await this.page.waitForTimeout(60);
      const now = (await this.wait(sought)).box;
      if (now.x === box.x && now.y === box.y) return now;
      box = now;
    }
  }

  /** Clicks with the pointer in its middle. */
  async press(sought: Sought): Promise<void> {
    const box = await this.#atRest(sought);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Clicks the button with these words. */
  pressButton(words: string): Promise<void> {
    return this.press({ selector: 'button', words });
  }
}
