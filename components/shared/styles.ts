import { base } from './styles/base.ts';
import { controls } from './styles/controls.ts';
import { states } from './styles/states.ts';
import { tokens } from './styles/tokens.ts';

/**
 * CSS text that every surface needs, for a shadow root (`adoptedStyleSheets`) and for a page of ours (a `<style>`).
 * The surface's outermost element carries the class `surface`.
 */
export const sharedStyles = [tokens, base, controls, states].join('\n');
