export { areas } from './areas.ts';
export { loadBundled } from './bundled.ts';
export { type ComparedPlace, compareMentions } from './compare-mentions.ts';
export { joinOwn, type ReaderDataset } from './join.ts';
export { OWN_CATEGORY } from './own-indicators.ts';
export { type DraftStanding, draftStandings } from './preview.ts';
export { draftOf, type ObservationProposal, type ProposalPlace, proposeObservations } from './proposals.ts';
export { readerDataset } from './reader-dataset.ts';
