import type { Page } from '@playwright/test';

/** The page as the browser makes it of what was served, without any script. */
export const served = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  });

/** The page as it stands, without the extension's one element. */
export const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('pledgemark-overlay')?.remove();
    return copy.outerHTML;
  });
