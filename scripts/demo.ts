// Shows what the extension does, on the seed document served as an official page: npm run demo
// With a display, in a window for somebody to try; else, or with --headless, by itself, leaving pictures and notes.
import { parseArgs } from 'node:util';
import { hasDisplay } from './browser.ts';
import { goRound } from './demo/round.ts';
import { showWindow } from './demo/window.ts';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });

process.exitCode = values.headless || !hasDisplay() ? await goRound() : await showWindow();
