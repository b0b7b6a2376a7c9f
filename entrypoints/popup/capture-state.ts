import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Health, HealthState } from '../../components/parts/health-dot';
import { sum } from '../../components/parts/page-readings';
import { askTabStatus } from '../../storage/answers';
import type { Database } from '../../storage/database';
import { useLive } from '../../storage/live';
import type { TabStatus } from '../../storage/messages';
import type { Settings } from '../../storage/settings';
import { videosSeen } from '../../storage/videos-seen';
import { localDay } from '../../trends/calendar';

const site = { origins: ['*://*.tiktok.com/*'] };
const askEveryMs = 2_000;
/** A page that has shown nothing for this long will hardly show something. */
const patienceMs = 8_000;
/** Fewer videos than these say nothing of a kind of page. */
const enoughRead = 5;

/** What the capture does now, on the tab that the popup stands over; missing until it is known. */
export function useCaptureState(database: Database, { reading }: Settings): Health | undefined {
  const videosToday = useLive(() => videosSeen(database, localDay(Date.now())), []);
  const tab = useTab();
  if (!tab || videosToday === undefined) return undefined;
  return { state: stateOf(reading, tab), videosToday };
}

export interface Tab {
  hasAccess: boolean;
  status?: TabStatus;
}

export function stateOf(reading: Settings['reading'], { hasAccess, status }: Tab): HealthState {
  if (reading === 'not-started') return 'not-started';
  if (!hasAccess) return 'no-access';
  if (reading === 'paused') return 'paused';
  return status ? pageState(status) : 'elsewhere';
}

function pageState({ openForMs, found, read, unidentified, unread }: TabStatus): HealthState {
  if (read > 0) return read >= enoughRead && viewsIn(unread) > read / 2 ? 'views-unread' : 'reading';
  if (openForMs <= patienceMs) return 'reading';
  return found + unidentified + sum(Object.values(unread)) > 0 ? 'nothing-read' : 'nothing-here';
}

/** Views that stood there and could not be read; those that a page does not show are no fault. */
const viewsIn = (unread: TabStatus['unread']) =>
  sum(Object.entries(unread).map(([reason, times]) => (reason.startsWith('views') ? times : 0)));

function useTab(): Tab | undefined {
  const [tab, setTab] = useState<Tab>();
  useEffect(() => {
    const look = async () => {
      const [hasAccess, status] = await Promise.all([browser.permissions.contains(site), askTabStatus()]);
      setTab({ hasAccess, status });
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
