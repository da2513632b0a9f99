import { useLayoutEffect } from 'preact/hooks';

/** Puts CSS text into the document while the page that needs it is shown. */
export function usePageStyles(styles: string): void {
  useLayoutEffect(() => {
    if (styles === '') return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [styles]);
}
