export { ASKED_FLAG, askedByReader, forgetAsked, LOOKED_FLAG, MOVED_FLAG } from './asked.ts';
export { compareReport, factsOf } from './compare-report.ts';
export type { AreaSeries, ComparedMention, ReportComparison, SourceCard } from './compared/comparison.ts';
export { packComparison } from './compared/pack.ts';
export { unpackComparison } from './compared/unpack.ts';
export type { ReportComparisonWire } from './compared/wire.ts';
export {
  onKeptChanged,
  onObservationsChanged,
  onOverlayReady,
  onReadAgain,
  tellKeptChanged,
  tellObservationsChanged,
  tellReadAgain,
} from './notice.ts';
export { connectToOverlay, listenForPanel, type PanelLine } from './panel-port.ts';
export * from './protocol.ts';
export type { Asker } from './sender.ts';
export { answer, done, type Handlers, send } from './transport.ts';
export { turnTo } from './turned.ts';
