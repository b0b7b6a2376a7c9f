import { parseHTML } from 'linkedom';
import { findCards } from '../../signals/cards/find-cards';
import { playerVideoId } from '../../signals/cards/player';
import { at } from '../../signals/lists/json';
import { handleIn, pageKind, videoIdIn } from '../../signals/page-kind';
import { pageStates } from '../../signals/page-state';
import { withJsonState } from './formatted-state';

const home = 'https://www.tiktok.com/';

export function openPage(html: string): Document {
  const page = withJsonState(html);
  return parseHTML(/<html[\s>]/i.test(page) ? page : `<!doctype html><html>${page}</html>`).document;
}

/** The address that a saved page gives for itself, unless what it shows says otherwise: TikTok lets these go stale. */
export function addressIn(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const stated = pageStates(document).map(({ value }) => at(value, '__DEFAULT_SCOPE__', 'seo.abtest', 'canonical'));
  const copied = document.querySelector('[data-e2e="browse-video-link"]')?.textContent?.trim();
  const said = [copied, canonical, shared, ...stated].filter(isTikTok);
  return said.find((address) => fits(new URL(address), document)) ?? home;
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
