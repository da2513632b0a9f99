import { type Theme, theme } from '../../lib/settings/index.ts';

/** CSS text that comes after `sharedStyles` and holds the surfaces to one scheme; empty where the system decides. */
const schemeStyles = (chosen: Theme): string =>
  chosen === 'auto' ? '' : `:root, :host, .surface, .placed { color-scheme: ${chosen}; }`;

/**
 * Tells the style text of the reader's choice of light and dark, now and when it changes.
 *
 * @returns stops telling
 */
export const followScheme = (take: (css: string) => void): (() => void) =>
  theme.follow((chosen) => take(schemeStyles(chosen)));
