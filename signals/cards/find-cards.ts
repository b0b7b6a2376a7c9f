import { detailCss } from './detail-card';
import { feedCss, isFilledFeedCard } from './feed-card';
import { tileCss, wrapperCss } from './grid-card';
import { findLink, isElsewhere, linkCss, readLink } from './link';

const namedCss = `${feedCss}, ${tileCss}, ${detailCss}`;
/** Everything that may be a video card; what of it is one, `findCards` says. */
export const cardSelector = `${namedCss}, ${wrapperCss}, ${linkCss}`;

/** The card that an element stands in or is: by TikTok's own name, else by its structure, else its link. */
export function cardOf(element: Element): Element | undefined {
  const card = outermost(element, namedCss) ?? outermost(element, wrapperCss) ?? element.closest(linkCss);
  if (!card || isElsewhere(card)) return undefined;
  return isCard(card) ? card : undefined;
}

/**
 * The video cards in an element, itself and the card around it included, each once. Shells that TikTok has not filled
 * yet, live rooms, notifications, comments and links in captions are none.
 */
export function findCards(root: Element | Document): Element[] {
  const around = 'closest' in root ? cardOf(root) : undefined;
  const cards = new Set<Element>(around ? [around] : []);
  const linked = new Set<string>();
  for (const element of root.querySelectorAll(cardSelector)) {
    const card = cardOf(element);
    if (!card || cards.has(card)) continue;
    // Picture and caption of one video are two links, and one card.
    const id = card.matches(linkCss) ? readLink(card)?.videoId : undefined;
    if (id && linked.has(id)) continue;
    if (id) linked.add(id);
    cards.add(card);
  }
  return [...cards];
}

function outermost(element: Element, css: string): Element | undefined {
  let card: Element | undefined;
  for (let at = element.closest(css); at; at = at.parentElement?.closest(css) ?? null) card = at;
  return card;
}

function isCard(card: Element): boolean {
  if (card.matches(feedCss)) return isFilledFeedCard(card);
  if (card.matches(wrapperCss) && card.querySelector(namedCss)) return false; // The named card inside it is the one.
  return card.matches(detailCss) || findLink(card) !== undefined;
}
