import { alwaysSites, neverSites, notReports } from '../../../lib/settings/index.ts';
import { type Choices, NO_CHOICES } from './standing.ts';

/** Tells what the reader decided about pages and sites, now and at each change; returns what stops telling. */
export function watchChoices(onChoices: (choices: Choices) => void): () => void {
  let choices = NO_CHOICES;
  const take = (part: Partial<Choices>): void => {
    choices = { ...choices, ...part };
    onChoices(choices);
  };
  const stops = [
    neverSites.follow((never) => take({ never })),
    alwaysSites.follow((always) => take({ always })),
    notReports.follow((pages) => take({ notReports: pages })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
