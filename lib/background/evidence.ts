import { done, type Handlers } from '../messaging/index.ts';
import { ok } from '../model/result.ts';
import { isoDay, now } from '../platform/clock.ts';
import { addEvidence, allFollowUps, type FollowUpOfReport, type PledgemarkDatabase } from '../storage/index.ts';
import { onPage } from './place.ts';
import { tellSameReport } from './same-report.ts';

/** As many as one looks through; beyond that one types. */
const MOST_SHOWN = 30;

/** Width, case and spaces do not matter. */
const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase().replace(/\s+/g, '');

const holds = ({ followUp, report }: FollowUpOfReport, words: readonly string[]): boolean => {
  const { what, leadUnit, coUnits } = followUp;
  const text = plain([what, leadUnit, ...coUnits, report?.title ?? '', report?.areaName ?? ''].join('\n'));
  return words.every((word) => text.includes(word));
};

const choiceOf = ({ followUp: { id, what, leadUnit }, report }: FollowUpOfReport) => ({
  id,
  what,
  leadUnit,
  report: report?.title ?? '',
});

/** Words of a page as evidence of a follow-up of any report. */
export const evidenceHandlers = (
  database: PledgemarkDatabase,
): Pick<Handlers, 'evidence.choices' | 'evidence.add'> => ({
  'evidence.choices': onPage(async ({ query }) => {
    const all = await allFollowUps(database);
    if (!all.ok) return all;
    const words = query.split(/\s+/).map(plain).filter(Boolean);
    const found = all.value.items.filter((one) => holds(one, words));
    return ok({
      choices: found.slice(0, MOST_SHOWN).map(choiceOf),
      found: found.length,
      all: all.value.items.length,
    });
  }),
  'evidence.add': onPage(async ({ id, quote, title, on }, { tabId, address }) => {
    const day = on ?? isoDay(new Date(now()));
    const added = await addEvidence(database, id, { address, title, quote, on: day });
    if (!added.ok) return added;
    void tellSameReport(address, tabId);
    return done;
  }),
});
