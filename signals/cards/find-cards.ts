import { authorIn, partsOf } from './card-parts';
import { kindOf } from './kind';
import { findLink, isElsewhere, linkCss, readLink } from './link';
import { playerVideoId } from './player';
import { soleScope } from './scope';

/** Where a card may be: each of these leads to its video, plays it, or is filled in without saying which it is. */
const traceCss = `${linkCss}, video, [id^="xgwrapper-"], [data-e2e="recommend-list-item-container"], [data-e2e^="detail-"], [data-e2e="browse-video"]`;

/** The card that an element stands in or is: by TikTok's own name, else by its structure, else its link or player. */
export function cardOf(element: Element): Element | undefined {
  let card: Element | undefined;
  let isNamed = false;
  let isHidden = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const kind = kindOf(at);
    const isUnnamed = kind === 'link' || kind === 'player';
    if (kind && !(isUnnamed && isNamed)) {
      card = at;
      isNamed = !isUnnamed;
      isHidden = false;
    } else if (card && isElsewhere(at)) isHidden = true;
  }
  return card && !isHidden ? filled(card) : undefined;
}

/**
 * The video cards in an element, itself and the card around it included, each once. Shells that TikTok has not filled
 * yet, live rooms, notifications, comments and links in captions are none.
 */
export function findCards(root: Element | Document): Element[] {
  const cards = new Set<Element>();
  let last = 'closest' in root ? cardOf(root) : undefined;
  if (last) cards.add(last);
  for (const trace of root.querySelectorAll(traceCss)) {
    if (last?.contains(trace)) continue;
    last = cardOf(trace);
    if (last) cards.add(last);
  }
  return [...cards];
}

/** A live room leads to `/@x/live` and plays no video; the avatar of one who is live leads there too. */
const liveCss = '[data-e2e="feed-live"], a[href*="/live"]:not([data-e2e="video-author-avatar"])';

const livePage = /\/live(?:[/?#]|$)/;

function filled(card: Element): Element | undefined {
  const kind = kindOf(card);
  if (kind === 'detail') return card;
  if (kind === 'tile') return findLink(card) && card;
  const videoId = readLink(card)?.videoId ?? playerVideoId(card);
  // Picture and caption of one video are two links, and one card.
  const first = kind !== 'feed' && videoId && findLink(soleScope(card, videoId));
  if (first && first !== card) return cardOf(first);
  if (videoId) return card;
  const { scope, named } = partsOf(card);
  const isFilled =
    kind === 'feed'
      ? named.has('video-desc') || named.has('video-author-uniqueid')
      : !card.closest('a') && !livePage.test(card.baseURI) && authorIn(scope);
  return isFilled && !scope.querySelector(liveCss) ? card : undefined;
}
