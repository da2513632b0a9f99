/** The extension's interfaces, typed; the one door to them for all rooms under `lib/`. */
export { type Browser, browser } from 'wxt/browser';
