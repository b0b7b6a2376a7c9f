import { useEffect, useState } from 'preact/hooks';
import type { Health, HealthState } from '../../components/parts/health-dot';
import { saidIn, sum } from '../../components/parts/page-readings';
import { troubleIn } from '../../components/parts/storage-trouble';
import type { Database } from '../../storage/database';
import { useLive } from '../../storage/live';
import type { TabStatus } from '../../storage/messages';
import { browser } from '../../storage/page-browser';
import type { Settings } from '../../storage/settings';
import { videosSeen } from '../../storage/videos-seen';
import { localDay } from '../../trends/calendar';

const site = { origins: ['*://*.tiktok.com/*'] };
const askEveryMs = 2_000;
/** A page that has shown nothing for this long will hardly show something. */
const patienceMs = 8_000;
/** Fewer videos than these say nothing of a kind of page. */
const enoughRead = 5;
/** One of them may be an accident, until the page has had its time. */
const severalAnswers = 2;

/** What the capture does now, on the tab that the popup stands over; missing until it is known. */
export function useCaptureState(database: Database, settings: Settings, tab: Tab | undefined): Health | undefined {
  const videosToday = useLive(() => videosSeen(database, localDay(Date.now())), []);
  const state = tab && stateOf(settings, tab);
  const viewless = state === 'views-unread' ? tab?.status?.pageKind : undefined;
  const since = useLive(async () => viewless && unreadSince(database, viewless), [viewless]) || undefined;
  if (!state || videosToday === undefined) return undefined;
  return { state, videosToday, since };
}

/** Rarely asked, and with much behind it that the popup opens without. */
const unreadSince = async (database: Database, pageKind: string) =>
  (await import('./unread-since')).unreadSince(database, pageKind);

export interface Tab {
  hasAccess: boolean;
  isPrivate: boolean;
  status?: TabStatus;
}

export function stateOf(
  { reading, readPrivate }: Pick<Settings, 'reading' | 'readPrivate'>,
  { hasAccess, isPrivate, status }: Tab,
): HealthState {
  if (reading === 'not-started') return 'not-started';
  if (!hasAccess) return 'no-access';
  if (reading === 'paused') return 'paused';
  if (isPrivate && !readPrivate) return 'private';
  return status ? pageState(status) : 'elsewhere';
}

function pageState({
  unstored,
  obstacle,
  openForMs,
  found,
  read,
  unidentified,
  unread,
  fields,
}: TabStatus): HealthState {
  if (unstored) return troubleIn(unstored) === 'full' ? 'storage-full' : 'not-stored';
  // A notice may be laid over a page that can be read all the same; a captcha stops whatever comes next.
  if (obstacle === 'captcha' || (obstacle && read === 0)) return obstacle;
  if (read > 0) return isMostlyUnread(fields.views ?? {}) ? 'views-unread' : 'reading';
  const isEarly = openForMs <= patienceMs;
  if ((unread['empty-answer'] ?? 0) >= (isEarly ? severalAnswers : 1)) return 'empty-answers';
  if (isEarly) return 'reading';
  return found + unidentified + sum(Object.values(unread)) > 0 ? 'nothing-read' : 'nothing-here';
}

/** It stood there and could not be read; what a page does not show is no fault. */
function isMostlyUnread(counts: TabStatus['fields'][string]): boolean {
  const { unread = 0, absent = 0 } = counts;
  const all = saidIn(counts) + unread + absent;
  return all >= enoughRead && unread > all / 2;
}

/** The tab that the popup stands over; missing until it was asked. */
export function useTab(): Tab | undefined {
  const [tab, setTab] = useState<Tab>();
  useEffect(() => {
    const look = async () => {
      const { askTab } = await import('../../storage/answers');
      const [hasAccess, asked] = await Promise.all([browser.permissions.contains(site), askTab()]);
      setTab({ hasAccess, ...asked });
    };
    void look();
    const timer = setInterval(look, askEveryMs);
    return () => clearInterval(timer);
  }, []);
  return tab;
}

/** Asks the browser to ask the person; must be called from a click. */
export function askForAccess(): void {
  void browser.permissions.request(site);
}
