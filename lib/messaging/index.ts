export { ASKED_FLAG, askedByReader } from './asked.ts';
export { onKeptChanged, onOverlayReady, tellKeptChanged } from './notice.ts';
export { connectToOverlay, listenForPanel, type PanelLine } from './panel-port.ts';
export * from './protocol.ts';
export type { Asker } from './sender.ts';
export { answer, done, type Handlers, send } from './transport.ts';
