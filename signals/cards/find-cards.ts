import { findLink, isElsewhere, linkCss, readLink } from './link';
import { playerCss, playerVideoId } from './player';
import { soleScope } from './scope';

/** `feed` and `tile` hold their video, `detail` is the player of an opened one; `link` and `player` have no card we know. */
export type CardKind = 'feed' | 'detail' | 'tile' | 'link' | 'player';

const feedName = 'recommend-list-item-container';
const detailNames = /^(?:detail-video|detail-photo|browse-video)$/;
const tileNames =
  /^(?:user-(?:post|repost|liked)|favorites|collection|challenge|music|search_(?:top|video)|explore)-item$/;
/** The same without names: until October 2025, and since. */
const cellIds = /^(?:column-item-video|grid-item)-container/;

/** Where a card may be: each leads to its video, plays it, or is filled in without saying which it is. */
const traceCss = `${linkCss}, ${playerCss}, ${[feedName, 'detail-video', 'detail-photo', 'browse-video']
  .map((name) => `[data-e2e="${name}"]`)
  .join(', ')}`;

export function kindOf(element: Element): CardKind | undefined {
  const name = element.getAttribute('data-e2e') ?? '';
  if (name === feedName) return 'feed';
  if (detailNames.test(name)) return 'detail';
  if (tileNames.test(name) || cellIds.test(element.id)) return 'tile';
  if (element.id.startsWith('xgwrapper-')) return playerVideoId(element) ? 'player' : undefined;
  // In an unknown place, text that links to a video is a mention, and a number for a handle a notification.
  const isShown = element.localName === 'a' && (element.firstElementChild || element.getAttribute('title'));
  return isShown && readLink(element)?.author ? 'link' : undefined;
}

/** The card that an element stands in or is: by TikTok's own name, else by its structure, else its link or player. */
export function cardOf(element: Element): Element | undefined {
  let [card, rank, isHidden]: [Element | undefined, number, boolean] = [undefined, 0, false];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const kind = kindOf(at);
    const own = !kind ? 0 : kind === 'link' || kind === 'player' ? 1 : at.hasAttribute('data-e2e') ? 3 : 2;
    if (kind && own >= rank) [card, rank, isHidden] = [at, own, false];
    else if (isElsewhere(at)) isHidden = true;
  }
  if (!card || isHidden) return undefined;
  return rank === 1 ? firstOfSame(card) : isFilled(card) ? card : undefined;
}

/**
 * The video cards in an element, itself and the card around it included, each once. Shells that TikTok has not filled
 * yet, live rooms, notifications, comments and links in captions are none.
 */
export function findCards(root: Element | Document): Element[] {
  const traces = [...root.querySelectorAll(traceCss)];
  if ('closest' in root) traces.unshift(root);
  return [...new Set(traces.flatMap((trace) => cardOf(trace) ?? []))];
}

/** Picture and caption of one video are two links, and one card. */
function firstOfSame(trace: Element): Element | undefined {
  const videoId = readLink(trace)?.videoId ?? playerVideoId(trace);
  const first = videoId && findLink(soleScope(trace, videoId));
  return first && first !== trace ? cardOf(first) : trace;
}

function isFilled(card: Element): boolean {
  const kind = kindOf(card);
  if (kind === 'tile') return findLink(card) !== undefined && !(card.id && holdsTile(card));
  if (kind === 'detail' || playerVideoId(card)) return true;
  // A live room leads to `/@x/live` and plays no video; the avatar of one who is live leads there too.
  const live = '[data-e2e="feed-live"], a[href*="/live"]:not([data-e2e="video-author-avatar"])';
  return (
    card.querySelector('[data-e2e="video-desc"], [data-e2e="video-author-uniqueid"]') !== null &&
    card.querySelector(live) === null
  );
}

/** Then the named tile inside the cell is the card. */
const holdsTile = (cell: Element) =>
  [...cell.querySelectorAll('[data-e2e$="-item"]')].some((part) => tileNames.test(part.getAttribute('data-e2e') ?? ''));
