import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../components/screens/place';
import { browser } from '../../storage/page-browser';
import { saveSettings } from '../../storage/settings';
import { localDay } from '../../trends/calendar';

/** What stands around the screens: the toolbar's popup, the panel beside a page, or a tab of their own. */
export type Frame = 'popup' | 'panel' | 'tab';

const home = 'ranking';
export const itemView = 'item/';
/** The items' screen, or with an item after a slash that item in it. */
export const itemsView = 'items';

/** The popup's views of this opening, the present one last; elsewhere the browser keeps them. */
const trail: string[] = [];
let frame: Frame = 'popup';

/**
 * The view that the window shows. The popup keeps it among the settings, so that it opens where it was left; panel and
 * tab in their address, where the browser's own Back, a reload and a bookmark find it.
 */
export function useView(where: Frame, kept: string): string {
  frame = where;
  const [shown, setShown] = useState(viewInAddress);
  useEffect(() => {
    const follow = () => setShown(viewInAddress());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  if (where !== 'popup') return shown;
  if (trail.at(-1) !== kept) trail.push(kept);
  return kept;
}

const viewInAddress = () => decodeURIComponent(location.hash.slice(1)) || home;
const depth = (): number => Number(history.state?.depth ?? 0);

export function go(view: string): void {
  if (frame === 'popup') void saveSettings({ view });
  else show(view, 'push');
}

/** To where the person came from; where that is not known, to `otherwise`. */
export function back(otherwise = home): void {
  if (frame === 'popup') {
    trail.pop();
    void saveSettings({ view: trail.pop() ?? otherwise });
  } else if (depth() > 0) history.back();
  else show(otherwise, 'replace');
}

function show(view: string, how: 'push' | 'replace'): void {
  const address = `#${encodeURIComponent(view)}`;
  if (how === 'push') history.pushState({ depth: depth() + 1 }, '', address);
  else history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** To the ranking, as after the item that one came from is gone. */
export function goHome(): void {
  trail.length = 0;
  go(home);
}

/** Places that are tabs of their own. */
const pages: Partial<Record<Place, string>> = { welcome: 'welcome.html', dashboard: 'dashboard.html' };

export function goTo(place: Place): void {
  const page = pages[place];
  if (page) void browser.tabs.create({ url: browser.runtime.getURL(page) });
  else go(place);
}

export const pause = (isPaused: boolean) => void saveSettings({ reading: isPaused ? 'paused' : 'on' });

export const clockDay = () => localDay(Date.now());
