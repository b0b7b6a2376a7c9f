import type { Browser } from 'webextension-polyfill';

const { browser: firefox, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own interface, for what runs on TikTok's page too: since Manifest V3 both browsers answer with promises,
 * and the polyfill would weigh as much there as all of our readers of cards.
 */
export const browser = (firefox?.runtime ? firefox : chrome) as Browser;
