import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Health } from '../../components/parts/health-dot';
import type { Database } from '../../storage/database';
import { useLive } from '../../storage/live';
import { askTabStatus, type TabStatus } from '../../storage/messages';
import type { Settings } from '../../storage/settings';
import { videosSeen } from '../../storage/videos-seen';

const site = { origins: ['*://*.tiktok.com/*'] };
const askEveryMs = 2_000;
/** A page that has shown nothing for this long will hardly show something. */
const patienceMs = 8_000;

/** What the capture does now, on the tab that the popup stands over; missing until it is known. */
export function useCaptureState(database: Database, { reading }: Settings, today: number): Health | undefined {
  const videosToday = useLive(() => videosSeen(database, today), [today]);
  const tab = useTab();
  if (!tab || videosToday === undefined) return undefined;
  return { state: stateOf(reading, tab), videosToday };
}

interface Tab {
  hasAccess: boolean;
  status?: TabStatus;
}

function stateOf(reading: Settings['reading'], { hasAccess, status }: Tab): Health['state'] {
  if (reading === 'not-started') return 'not-started';
  if (!hasAccess) return 'no-access';
  if (reading === 'paused') return 'paused';
  if (!status) return 'elsewhere';
  return status.read === 0 && status.openForMs > patienceMs ? 'nothing-read' : 'reading';
}

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
