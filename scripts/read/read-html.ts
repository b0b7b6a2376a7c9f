import { parseHTML } from 'linkedom';
import { findCards } from '../../signals/cards/find-cards';
import { playerVideoId } from '../../signals/cards/player';
import { addHealth } from '../../signals/health';
import { at } from '../../signals/lists/json';
import { handleIn, pageKind, videoIdIn } from '../../signals/page-kind';
import { pageStates } from '../../signals/page-state';
import { readPage } from '../../signals/read-page';
import type { FileReading, Take } from './file-reading';

const home = 'https://www.tiktok.com/';

/** Reads a saved page, or a saved piece of one, as the extension would read it under its address. */
export function readHtml(html: string, address: string | undefined, reading: FileReading, take: Take): void {
  const document = openPage(html);
  const { signals, health, kind } = readPage(document, new URL(address ?? addressIn(document) ?? home));
  reading.health = addHealth(reading.health, health);
  if (health.found > 0) reading.kinds.add('cards');
  if (kind !== 'unknown') reading.kinds.add(kind);
  take(signals);
}

function openPage(html: string): Document {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`).document;
}

/** The address that a saved page gives for itself, unless what it shows says otherwise: TikTok lets these go stale. */
function addressIn(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const stated = pageStates(document).map(({ value }) => at(value, '__DEFAULT_SCOPE__', 'seo.abtest', 'canonical'));
  return [canonical, shared, ...stated].filter(isTikTok).find((address) => fits(new URL(address), document));
}

const isTikTok = (address: unknown): address is string =>
  typeof address === 'string' && URL.canParse(address) && /(?:^|\.)tiktok\.com$/.test(new URL(address).hostname);

function fits(url: URL, document: Document): boolean {
  const kind = pageKind(url);
  const player = playerVideoId(document.documentElement);
  if (kind === 'video') return player === undefined || document.querySelector(`[id$="-${videoIdIn(url)}"]`) !== null;
  if (kind !== 'profile') return true;
  const tiles = findCards(document).filter((card) => card.matches('[data-e2e="user-post-item"]'));
  const handle = `/@${handleIn(url)}/`;
  return tiles.length === 0 || tiles.some((tile) => tile.querySelector('a')?.href.toLowerCase().includes(handle));
}
