import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { now } from '../../../lib/platform/clock.ts';
import { askForSite, giveSiteBack, isOfficial, maySite, onPermissionsChanged } from '../../../lib/platform/sites.ts';
import type { Setting } from '../../../lib/platform/storage.ts';
import {
  alwaysOn,
  alwaysSites,
  forgetAlways,
  forgetNever,
  forgetNotReport,
  neverOn,
  neverSites,
  notReports,
  type SiteChoice,
} from '../../../lib/settings/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useSetting } from '../../shared/useSetting.ts';
import { isoDay, sayDay } from '../../shared/wording/index.ts';
import { useLocale } from '../../shared/words/index.ts';
import { ChosenList } from '../ChosenList.tsx';
import { type Section, useIn } from '../section.ts';
import { siteFrom } from '../site-from.ts';
import { pageWords } from '../words/page.ts';
import { sitesWords } from '../words/sites.ts';

const useDay = (): ((since: number) => string) => {
  const words = useIn(sitesWords);
  const locale = useLocale();
  return (since) => words.since(sayDay(isoDay(new Date(since)), locale));
};

/** Of the chosen sites those that the browser does not let us read (any more). */
function useForbidden(sites: readonly SiteChoice[] | null): ReadonlySet<string> {
  const [forbidden, setForbidden] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let over = false;
    const look = async (): Promise<void> => {
      const named = (sites ?? []).map(({ site }) => site).filter((site) => !isOfficial(site));
      const allowed = await Promise.all(named.map(maySite));
      if (!over) setForbidden(new Set(named.filter((_, at) => !allowed[at])));
    };
    void look();
    const stop = onPermissionsChanged(() => void look());
    return () => {
      over = true;
      stop();
    };
  }, [sites]);
  return forbidden;
}

type Say = (trouble: string | null) => void;

function AlwaysList({ say }: { say: Say }): JSX.Element {
  const words = useIn(sitesWords);
  const { notKept } = useIn(pageWords);
  const day = useDay();
  const [sites] = useSetting(alwaysSites);
  const forbidden = useForbidden(sites);
  const undo = async (site: string): Promise<void> => {
    const kept = await forgetAlways(site);
    if (kept) await giveSiteBack(site);
    say(kept ? null : notKept);
  };
  return (
    <ChosenList
      title={words.always}
      none={words.alwaysNone}
      items={(sites ?? []).map(({ site, since }) => ({
        id: site,
        name: site,
        about: day(since),
        trouble: forbidden.has(site) ? words.noPermission : null,
        mend: forbidden.has(site)
          ? () => void askForSite(site).then((given) => say(given ? null : words.refused))
          : null,
        undo: () => void undo(site),
      }))}
    />
  );
}

/** A list whose choices are only kept or forgotten. */
function PlainList<T extends { since: number }>(props: {
  setting: Setting<readonly T[]>;
  title: string;
  none: string;
  idOf(choice: T): string;
  nameOf(choice: T): string;
  hrefOf?(choice: T): string;
  forget(id: string): Promise<boolean>;
  say: Say;
}): JSX.Element {
  const { setting, title, none, idOf, nameOf, hrefOf, forget, say } = props;
  const { notKept } = useIn(pageWords);
  const day = useDay();
  const [choices] = useSetting(setting);
  const items = (choices ?? []).map((choice) => ({
    id: idOf(choice),
    name: nameOf(choice),
    ...(hrefOf ? { href: hrefOf(choice) } : {}),
    about: day(choice.since),
    trouble: null,
    mend: null,
    undo: () => void forget(idOf(choice)).then((kept) => say(kept ? null : notKept)),
  }));
  return <ChosenList title={title} none={none} items={items} />;
}

/** A site by hand, for those who know beforehand. */
function AddSite({ say }: { say: Say }): JSX.Element {
  const words = useIn(sitesWords);
  const { notKept } = useIn(pageWords);
  const [written, setWritten] = useState('');
  const add = (put: (site: string) => Promise<string | null>): void => {
    const site = siteFrom(written);
    if (site === null) {
      say(words.noSite);
      return;
    }
    // In the turn of the press: the browser asks the reader only then.
    void put(site).then((trouble) => {
      say(trouble);
      if (trouble === null) setWritten('');
    });
  };
  const always = async (site: string): Promise<string | null> => {
    if (!isOfficial(site) && !(await askForSite(site))) return words.refused;
    return (await alwaysOn(site, now())) ? null : notKept;
  };
  const never = async (site: string): Promise<string | null> => ((await neverOn(site, now())) ? null : notKept);
  return (
    <div class="add-site">
      <input
        class="input"
        type="text"
        inputMode="url"
        aria-label={words.add}
        placeholder={words.addHint}
        value={written}
        spellcheck={false}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <Button disabled={written.trim() === ''} onPress={() => add(always)}>
        {words.addAlways}
      </Button>
      <Button disabled={written.trim() === ''} onPress={() => add(never)}>
        {words.addNever}
      </Button>
    </div>
  );
}

function Body(): JSX.Element {
  const words = useIn(sitesWords);
  const [trouble, say] = useState<string | null>(null);
  return (
    <>
      <AddSite say={say} />
      <div role="alert">{trouble === null ? null : <p class="not-kept">{trouble}</p>}</div>
      <AlwaysList say={say} />
      <PlainList
        setting={neverSites}
        title={words.never}
        none={words.neverNone}
        idOf={({ site }) => site}
        nameOf={({ site }) => site}
        forget={forgetNever}
        say={say}
      />
      <PlainList
        setting={notReports}
        title={words.notReports}
        none={words.notReportsNone}
        idOf={({ address }) => address}
        nameOf={({ title }) => title || words.untitled}
        hrefOf={({ address }) => address}
        forget={forgetNotReport}
        say={say}
      />
    </>
  );
}

export const sitesSection: Section = { id: 'sites', words: sitesWords, Body };
