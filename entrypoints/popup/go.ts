import browser from 'webextension-polyfill';
import type { Place } from '../../components/screens/place';
import { saveSettings } from '../../storage/settings';
import { localDay } from '../../trends/calendar';

/** A view is kept among the settings, so that the popup opens where it was left. */
export const go = (view: string) => void saveSettings({ view });
export const back = () => go('ranking');
export const itemView = 'item/';
/** The items' screen, or with an item after a slash that item in it. */
export const itemsView = 'items';

export function goTo(place: Place): void {
  if (place === 'welcome') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  else go(place);
}

export const pause = (isPaused: boolean) => void saveSettings({ reading: isPaused ? 'paused' : 'on' });

export const clockDay = () => localDay(Date.now());
